-- Which limits an association was told of, so that each is told once a month.
create table platform.limit_told (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    measure   text        not null check (measure ~ '^[a-z]+$'),
    percent   smallint    not null check (percent between 1 and 100),
    month     date        not null check (extract(day from month) = 1),
    told_at   timestamptz not null,
    primary key (tenant_id, measure, percent, month)
);
comment on table platform.limit_told is 'tenant: of which limit that was near or reached the administrators were told in which month; nothing about persons';
comment on column platform.limit_told.measure is 'fact: what is limited';
comment on column platform.limit_told.percent is 'fact: from how much of the limit on it was told';
comment on column platform.limit_told.month is 'fact: in which month, by its first day';
comment on column platform.limit_told.told_at is 'fact: when';
