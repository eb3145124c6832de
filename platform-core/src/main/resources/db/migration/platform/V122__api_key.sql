-- Keys by which programs of an association call the interface. A key lies as a hash beside everything that has a tenant, so that one that
-- belongs elsewhere is known as such; what it may do lies behind row security.

create table platform.api_key (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    label      text        not null check (length(label) between 1 and 100),
    scopes     text[]      not null check (cardinality(scopes) > 0),
    maker      uuid        not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    used_at    timestamptz,
    primary key (tenant_id, id)
);
comment on table platform.api_key is 'tenant: keys of programs: what each may do, who made it, until when';
comment on column platform.api_key.maker is 'the key never may more than this member, and ends with the membership';

create table platform.api_key_hash (
    token_hash text primary key,
    tenant_id  uuid not null,
    key_id     uuid not null
);
create index api_key_hash_key on platform.api_key_hash (tenant_id, key_id);
comment on table platform.api_key_hash is 'plumbing: to which association a program''s key belongs; a hash and ids';
