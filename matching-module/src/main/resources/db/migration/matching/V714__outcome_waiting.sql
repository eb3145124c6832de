-- Rows without persons of whoever was erased before their month is closed. They wait sealed, so that nobody reads what one household said, alone in
-- its month; when the month is closed they are written among all others of it and go from here. No archive has them.

create table matching.outcome_waiting (
    id        uuid  primary key,
    tenant_id uuid  not null references platform.tenant (id) on delete cascade,
    month     date  not null check (extract(day from month) = 1),
    what      text  not null check (what in ('ended', 'later')),
    sealed    bytea not null
);
create index outcome_waiting_month on matching.outcome_waiting (tenant_id, month);
comment on table matching.outcome_waiting is 'plumbing: rows without persons that wait until their month is closed, sealed by the platform';
comment on column matching.outcome_waiting.month is 'the month in which it is counted';
comment on column matching.outcome_waiting.sealed is 'what is counted of one stay, without any id';
grant insert (id, tenant_id, month, what, sealed) on matching.outcome_waiting to ${application};

create table matching.outcome_counted (
    id           uuid primary key,
    tenant_id    uuid not null references platform.tenant (id) on delete cascade,
    month        date not null check (extract(day from month) = 1),
    placement_id uuid not null
);
create index outcome_counted_month on matching.outcome_counted (tenant_id, month);
comment on table matching.outcome_counted is 'plumbing: stays whose row waits, so that none is written twice; gone once the month is closed';
comment on column matching.outcome_counted.placement_id is 'which stay; nothing joins it to a row';
grant insert (id, tenant_id, month, placement_id) on matching.outcome_counted to ${application};
