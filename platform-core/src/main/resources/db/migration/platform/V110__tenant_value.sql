-- What an association has chosen in place of the platform's defaults (settings, look, words), and what it was before.

alter table platform.tenant add column revision bigint not null default 0;
comment on column platform.tenant.revision is 'goes up with each change of what nodes keep in memory of an association: another number, and they read anew';

create table platform.tenant_value (
    tenant_id uuid not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    key       text not null check (key ~ '^[a-z][a-z0-9_.:-]{0,119}$'),
    value     text not null check (length(value) <= 50000),
    primary key (tenant_id, key)
);
comment on table platform.tenant_value is 'tenant: what an association has chosen; without a row the default counts; nothing about persons';

create table platform.tenant_value_change (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    key        text        not null,
    before     text,
    after      text,
    changed_at timestamptz not null,
    changed_by uuid,
    primary key (tenant_id, id),
    check (before is distinct from after)
);
create index tenant_value_change_key on platform.tenant_value_change (tenant_id, key, id desc);
comment on table platform.tenant_value_change is 'tenant append-only: each change of what an association has chosen; empty before or after is the default';
comment on column platform.tenant_value_change.changed_by is 'the account; empty where the platform did it';
