-- Of which completions that end people were reminded.

create table training.renewal_reminder (
    tenant_id  uuid not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    completion uuid not null,
    day        date not null,
    primary key (tenant_id, completion),
    constraint renewal_reminder_completion foreign key (tenant_id, completion) references training.completion (tenant_id, id)
);
comment on table training.renewal_reminder is 'tenant: completions whose end somebody was told of, once';
