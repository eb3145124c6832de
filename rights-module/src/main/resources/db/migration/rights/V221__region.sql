-- What the list of all regions says of each association without opening it.

create table rights.region (
    tenant_id  uuid        primary key references platform.tenant (id) on delete cascade,
    languages  text[]      not null,
    changed_at timestamptz not null
);
comment on table rights.region is 'directory: in which languages each association has published rights pages; no personal data';
