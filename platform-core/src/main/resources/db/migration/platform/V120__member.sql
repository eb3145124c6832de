-- What an association knows of its members: when they were here last, whether they are suspended, how they are found and written to.

alter table platform.membership
    add column languages    text[]      not null default '{}',
    add column email        bytea,
    add column email_hash   text,
    add column name_words   text[]      not null default '{}',
    add column seen_at      timestamptz,
    add column suspended_at timestamptz;
comment on column platform.membership.languages is 'BCP 47 codes: into which languages a translator translates';
comment on column platform.membership.email is 'sealed under the key of the account''s subject';
comment on column platform.membership.name_words is 'keyed hashes of the words of the name';
create index membership_since on platform.membership (tenant_id, since, id);
