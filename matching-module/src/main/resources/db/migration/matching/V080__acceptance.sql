-- Staff accept a plan, whole or in part: what became of each suggestion, so that nothing is left out in silence, a node may die at any
-- moment, and two clicks are one.

create table matching.acceptance (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id           uuid        not null,
    run_id       uuid        not null,
    fingerprint  text        not null,
    state        text        not null check (state in ('accepting', 'accepted', 'undoing', 'undone')),
    requested_at timestamptz not null,
    requested_by uuid        not null,
    undone_by    uuid,
    ended_at     timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, run_id) references matching.run (tenant_id, id) on delete cascade
);
comment on table matching.acceptance is 'tenant: suggestions of a plan that staff accepted together';
comment on column matching.acceptance.fingerprint is 'who accepted what of which plan: the same within a minute is a second click';
create index acceptance_click on matching.acceptance (tenant_id, fingerprint, requested_at desc);
create index acceptance_run on matching.acceptance (tenant_id, run_id);

create table matching.acceptance_row (
    tenant_id     uuid    not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    acceptance_id uuid    not null,
    number        integer not null,
    need_id       uuid    not null,
    offer_id      uuid,
    outcome       text    not null default 'waiting' check (outcome in ('waiting', 'proposed', 'already', 'refused', 'gone', 'taken_back', 'kept')),
    placement_id  uuid,
    refusal       text    check (refusal is json object),
    primary key (tenant_id, acceptance_id, number),
    foreign key (tenant_id, acceptance_id) references matching.acceptance (tenant_id, id) on delete cascade,
    foreign key (tenant_id, placement_id) references matching.placement (tenant_id, id) on delete cascade
);
comment on table matching.acceptance_row is 'tenant: one accepted suggestion and what became of it';
comment on column matching.acceptance_row.refusal is 'message key and arguments, without words';
create index acceptance_row_waiting on matching.acceptance_row (tenant_id, acceptance_id, number) where outcome = 'waiting';
create index acceptance_row_placement on matching.acceptance_row (tenant_id, placement_id);
