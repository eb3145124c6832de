-- What turning a lever of fairness would do to the pool of a run, at a few points. Figures only, computed when somebody asks.

create table matching.fairness_curve (
    tenant_id uuid not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    run_id    uuid not null,
    points    text check (points is json array),
    primary key (tenant_id, run_id),
    foreign key (tenant_id, run_id) references matching.run (tenant_id, id) on delete cascade
);
comment on table matching.fairness_curve is 'tenant: what levers of fairness would do, as it was computed on demand';
comment on column matching.fairness_curve.points is 'null while it is computed';
