-- Keys as they may lie in a database: wrapped. A schema of its own, so that its backups can live for 7 days only: after those an erasure
-- holds for every backup. A row whose key is null is what an erasure leaves: it keeps a key from being made again for the same id.

create table keys.tenant_key (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid primary key,
    wrapped    bytea,
    made_at    timestamptz not null default now(),
    erased_at  timestamptz,
    check ((wrapped is null) = (erased_at is not null))
);
comment on table keys.tenant_key is 'tenant: the association''s secret, wrapped by the master key';

create table keys.person_key (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    person_id  uuid        not null,
    wrapped    bytea,
    made_at    timestamptz not null default now(),
    erased_at  timestamptz,
    primary key (tenant_id, person_id),
    check ((wrapped is null) = (erased_at is not null))
);
comment on table keys.person_key is 'tenant: the key of one person''s fields, wrapped by the association''s secret';
