-- What a person has shown: a charter signed, a course passed, a check; until when it holds. A newer one stands beside an older one.

create table platform.qualification (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id           uuid        not null,
    holder       uuid        not null,
    kind         text        not null check (kind ~ '^[a-z]+(_[a-z]+)*$'),
    granted_at   timestamptz not null,
    granted_by   uuid,
    until        date,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    primary key (tenant_id, id)
);
create index qualification_holder on platform.qualification (tenant_id, holder, kind) where withdrawn_at is null;
comment on table platform.qualification is 'tenant: what persons have shown, by ids';
comment on column platform.qualification.granted_by is 'the account of who granted it; null where the platform itself did, as for a course passed';
