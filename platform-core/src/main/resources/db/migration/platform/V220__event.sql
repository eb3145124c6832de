-- Public events of an association: meetings, visits, information sessions.

create table platform.event (
    tenant_id    uuid             not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id           uuid             not null,
    number       bigint           not null check (number between 1 and 9007199254740991),
    starts       timestamp        not null,
    ends         timestamp        not null,
    all_day      boolean          not null,
    pattern      text             check (pattern in ('WEEKLY', 'MONTHLY', 'MONTHLY_WEEKDAY')),
    until        date,
    last_day     date             not null,
    venue        text             not null check (length(venue) <= 200),
    street       text             not null check (length(street) <= 200),
    postcode     text             not null check (length(postcode) <= 10),
    town         text             not null check (length(town) <= 100),
    latitude     double precision check (latitude between -90 and 90),
    longitude    double precision check (longitude between -180 and 180),
    link         text             not null check (length(link) <= 500),
    audience     text             not null check (audience in ('everybody', 'newcomers', 'volunteers')),
    texts        text             not null check (texts is json object),
    cancelled_at timestamptz,
    source       text             not null check (source ~ '^[a-z_.]{1,40}$'),
    created_at   timestamptz      not null,
    changed_at   timestamptz      not null,
    primary key (tenant_id, id),
    constraint event_number_once unique (tenant_id, number),
    check (ends >= starts),
    check ((pattern is null) = (until is null))
);
create index event_last_day on platform.event (tenant_id, last_day);
comment on table platform.event is 'tenant: public events; no personal data';
comment on column platform.event.number is 'for interfaces that know whole numbers only: drawn at random, it tells no total';
comment on column platform.event.starts is 'by the clocks of France';
comment on column platform.event.last_day is 'on which it takes place for the last time, so that what is to come is found by one comparison';
comment on column platform.event.texts is 'language to title and description';
comment on column platform.event.source is 'who keeps it: desk, or the feature that added it';
