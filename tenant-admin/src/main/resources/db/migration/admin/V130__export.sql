-- Exports of an association: to which key they are sealed, and the sealed archives until somebody fetched them.

create table admin.export_key (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    word      text        not null check (length(word) between 16 and 200),
    given_at  timestamptz not null,
    given_by  uuid        not null,
    primary key (tenant_id)
);
comment on table admin.export_key is 'tenant: the public key to which the association''s exports are sealed, at most one';

create table admin.export (
    tenant_id    uuid        not null,
    id           uuid        not null,
    asked_at     timestamptz not null,
    asked_by     uuid        not null,
    key_word     text        not null,
    state        text        not null check (state in ('waiting', 'writing', 'ready', 'fetched', 'failed', 'expired')),
    rows_written bigint      not null default 0,
    rows_total   bigint      not null default 0,
    bytes        bigint      not null default 0,
    ended_at     timestamptz,
    expires_at   timestamptz,
    primary key (tenant_id, id)
);
create unique index export_one_at_a_time on admin.export (tenant_id) where state in ('waiting', 'writing');
create index export_expiry on admin.export (expires_at) where state = 'ready';
comment on table admin.export is 'plumbing: exports that were asked for, by ids';

create table admin.export_part (
    tenant_id uuid   not null,
    export_id uuid   not null,
    number    integer not null,
    content   bytea  not null,
    primary key (tenant_id, export_id, number),
    foreign key (tenant_id, export_id) references admin.export (tenant_id, id) on delete cascade
);
comment on table admin.export_part is 'plumbing: the pieces of a sealed archive, ciphertext for the holder of its key';

comment on column admin.invitation.name is
    'sealed: subject|id invitation.name; under the invitation''s own key, which is destroyed with it, or under the member''s';
comment on column admin.invitation.email is 'sealed: subject|id invitation.email';
