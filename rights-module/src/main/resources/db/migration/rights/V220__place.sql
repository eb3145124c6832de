-- Places where somebody may go.

create table rights.place (
    tenant_id   uuid             not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid             not null,
    number      bigint           not null check (number between 1 and 9007199254740991),
    category    text             not null check (category ~ '^[A-Z_]{1,40}$'),
    name        text             not null check (length(name) between 1 and 200),
    street      text             not null check (length(street) <= 200),
    postcode    text             not null check (length(postcode) <= 10),
    town        text             not null check (length(town) <= 100),
    latitude    double precision not null check (latitude between -90 and 90),
    longitude   double precision not null check (longitude between -180 and 180),
    phone       text             not null check (length(phone) <= 40),
    website     text             not null check (length(website) <= 500),
    email       text             not null check (length(email) <= 200),
    hours       text             check (hours is json array),
    step_free   boolean,
    closed      boolean          not null,
    languages   text[]           not null default '{}',
    departments text[]           not null default '{}',
    notes       text             not null check (notes is json object),
    source      text             not null check (length(source) <= 500),
    example     boolean          not null,
    created_at  timestamptz      not null,
    changed_at  timestamptz      not null,
    primary key (tenant_id, id),
    constraint place_number_once unique (tenant_id, number)
);
create index place_name on rights.place (tenant_id, name);
comment on table rights.place is 'tenant: public offices and houses; no personal data';
comment on column rights.place.number is 'for interfaces that know whole numbers only: drawn at random, it tells no total';
comment on column rights.place.phone is 'of the office, never of a person';
comment on column rights.place.email is 'of the office, never of a person';
comment on column rights.place.hours is 'seven days from Monday on; empty where they are not known';
comment on column rights.place.notes is 'language to what is to be known';
comment on column rights.place.example is 'came with the demonstration, and nobody has checked it';
