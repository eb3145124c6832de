-- What of a plan a household opens, and to whom: to the team, or to one helper. A press takes it back, and the row is gone.

create table matching.move_on_share (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id           uuid        not null,
    plan_id      uuid        not null,
    step_id      uuid,
    track        text        check (track in ('housing', 'rights', 'work', 'french')),
    placement_id uuid,
    shared_at    timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id) references matching.move_on_plan (tenant_id, id) on delete cascade,
    foreign key (tenant_id, step_id) references matching.move_on_step (tenant_id, id) on delete cascade,
    foreign key (tenant_id, placement_id) references matching.placement (tenant_id, id) on delete cascade,
    constraint move_on_share_what check ((step_id is null) <> (track is null))
);
create unique index move_on_share_once on matching.move_on_share (tenant_id, plan_id, coalesce(step_id::text, track), coalesce(placement_id::text, ''));
create index move_on_share_placement on matching.move_on_share (tenant_id, placement_id) where placement_id is not null;
create index move_on_share_step on matching.move_on_share (tenant_id, step_id) where step_id is not null;
comment on table matching.move_on_share is 'tenant: authority: which steps of a plan the team or a helper reads, as the household opened them; an archive of elsewhere opens none';
comment on column matching.move_on_share.plan_id is 'authority: of which plan';
comment on column matching.move_on_share.step_id is 'authority: which step alone; empty where all of a track';
comment on column matching.move_on_share.track is 'authority: which track, with what comes into it later; empty where one step';
comment on column matching.move_on_share.placement_id is 'authority: the placement that made the helper known; empty for the team';
comment on column matching.move_on_share.shared_at is 'fact: when it was opened';
