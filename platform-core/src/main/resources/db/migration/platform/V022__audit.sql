-- What was done, by whom, to what: ids only. Rows are added, never changed; the chain that proves it stands beside them, its key outside.

create table platform.audit_entry (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id           uuid        not null,
    at           timestamptz not null default now(),
    actor        uuid,
    action       text        not null check (action ~ '^[a-z_]+(\.[a-z_]+)+$'),
    object_type  text        not null check (object_type ~ '^[a-z_]+$'),
    object_id    uuid,
    address_hash text,
    primary key (tenant_id, id)
);
create index audit_entry_at on platform.audit_entry (tenant_id, at);
create index audit_entry_object on platform.audit_entry (tenant_id, object_id, at) where object_id is not null;
comment on table platform.audit_entry is 'tenant append-only: the audit trail';

create table platform.audit_seal (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    position  bigint      not null check (position > 0),
    entry_id  uuid        not null,
    sealed_at timestamptz not null default now(),
    mac       bytea       not null,
    primary key (tenant_id, position),
    unique (tenant_id, entry_id)
);
comment on table platform.audit_seal is 'tenant append-only: the chain over the audit trail, one link for each entry';
