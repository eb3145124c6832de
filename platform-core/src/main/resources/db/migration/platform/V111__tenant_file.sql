-- Pictures of an association's own, cleaned: its logo, the picture of a campaign.

create table platform.tenant_file (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    hash      text        not null check (hash ~ '^[0-9a-f]{32}$'),
    type      text        not null check (type in ('image/svg+xml', 'image/png', 'image/jpeg')),
    content   bytea       not null check (length(content) <= 2097152),
    width     integer     not null check (width between 1 and 4000),
    height    integer     not null check (height between 1 and 4000),
    added_at  timestamptz not null,
    primary key (tenant_id, hash)
);
comment on table platform.tenant_file is 'tenant: pictures of an association''s own, as they were made anew from what was sent';
comment on column platform.tenant_file.hash is 'of the content: what is the same lies here once';
