-- The answers to requests that carried an Idempotency-Key, kept for a day. The key is kept as a hash, the answer as ciphertext.

create table platform.idempotency (
    tenant_id    uuid        not null,
    key_hash     bytea       not null,
    request_hash bytea       not null,
    started_at   timestamptz not null default now(),
    answer       bytea,
    primary key (tenant_id, key_hash)
);
create index idempotency_started on platform.idempotency (started_at);
comment on table platform.idempotency is 'plumbing: hashes, and answers as ciphertext';
