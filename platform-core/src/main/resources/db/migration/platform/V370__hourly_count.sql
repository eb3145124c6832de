-- How often something that is limited was done to one address or person, by hour. Nobody's address or id stands here.
create table platform.hourly_count (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    what      text        not null check (length(what) = 22),
    hour      timestamptz not null,
    times     integer     not null check (times > 0),
    primary key (tenant_id, what, hour)
);
comment on table platform.hourly_count is 'tenant: how often something that is limited was done, by hour; of the last day';
comment on column platform.hourly_count.what is 'fact: the keyed hash of what is limited and to whom';
