-- How groups of households fare under a plan, beside what could be reached at best. Figures only.

create table matching.run_group (
    tenant_id uuid    not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    run_id    uuid    not null,
    code      text    not null,
    size      integer not null check (size > 0),
    placed    integer not null check (placed >= 0),
    reachable integer not null check (reachable between placed and size),
    primary key (tenant_id, run_id, code),
    foreign key (tenant_id, run_id) references matching.run (tenant_id, id) on delete cascade
);
comment on table matching.run_group is 'tenant: how groups of households fare under a plan';
comment on column matching.run_group.reachable is 'how many could be placed if the group came before all others';
