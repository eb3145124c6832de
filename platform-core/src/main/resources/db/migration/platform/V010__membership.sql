-- Who belongs to an association and as what. The account itself lives in the realm; here lie its roles, the only truth about them, and
-- what to call the person, sealed.

create table platform.membership (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    roles     text[]      not null check (cardinality(roles) > 0),
    name      bytea,
    since     timestamptz not null default now(),
    primary key (tenant_id, id)
);
comment on table platform.membership is 'tenant: members, by the subject of their account; the name is sealed';
comment on column platform.membership.id is 'the subject of the account, sub of the realm''s tokens';

create table platform.operator (
    subject uuid        primary key,
    since   timestamptz not null default now()
);
comment on table platform.operator is 'directory: the subjects of the accounts that operate the platform';
