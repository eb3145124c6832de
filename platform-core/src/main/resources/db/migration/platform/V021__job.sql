-- Background work, in the columns of db-scheduler. The application adds a job in the transaction that needs it, and can neither see nor
-- change jobs; the scheduler works through the plumbing role.

create table platform.job (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index job_execution_time on platform.job (execution_time);
create index job_last_heartbeat on platform.job (last_heartbeat);
comment on table platform.job is 'plumbing: what is to be done when, by ids of tenant and subject';

grant insert (task_name, task_instance, execution_time, picked, version) on platform.job to ${application};
