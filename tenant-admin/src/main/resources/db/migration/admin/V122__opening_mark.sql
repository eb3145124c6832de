-- What an administrator says of a step before the opening to the public: that it is done, or that it comes later.

create table admin.opening_mark (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    step      text        not null check (step ~ '^[a-z]{1,40}$'),
    state     text        not null check (state in ('DONE', 'LATER')),
    marked_by uuid        not null,
    marked_at timestamptz not null,
    primary key (tenant_id, step)
);
comment on table admin.opening_mark is 'tenant: what was said of the steps before the opening to the public';
