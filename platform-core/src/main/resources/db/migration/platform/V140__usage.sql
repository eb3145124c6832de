-- What each association uses, day by day; and jobs that gave up, so that somebody can start them again.

create table platform.usage_day (
    tenant_id uuid   not null,
    day       date   not null,
    measure   text   not null check (measure ~ '^[a-z]+$'),
    amount    bigint not null check (amount >= 0),
    primary key (tenant_id, day, measure)
);
create index usage_day_day on platform.usage_day (day, measure);
comment on table platform.usage_day is 'plumbing: how much of what each association used on which day; numbers only';

create table platform.job_failed (
    task_name     text        not null,
    task_instance text        not null,
    attempts      int         not null,
    failed_at     timestamptz not null default now(),
    cause         text        not null,
    primary key (task_name, task_instance)
);
create index job_failed_at on platform.job_failed (failed_at);
comment on table platform.job_failed is 'plumbing: jobs that gave up, by ids of tenant and subject, with the kind of the failure and none of its words';
