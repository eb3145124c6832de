-- What people agreed. The database itself keeps a bed from being given twice.

create extension if not exists btree_gist with schema public;

create table matching.placement (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    version     bigint      not null,
    need_id     uuid        not null,
    offer_id    uuid        not null,
    state       text        not null check (state in ('proposed', 'household_accepted', 'host_accepted', 'approved', 'started',
                                                      'ended', 'declined', 'withdrawn')),
    whole       boolean     not null,
    places      integer     not null check (places > 0),
    starts_on   date        not null,
    ends_on     date        check (ends_on >= starts_on),
    stay        daterange   not null generated always as (daterange(starts_on, ends_on, '[]')) stored,
    holds       boolean     not null generated always as (state not in ('ended', 'declined', 'withdrawn')) stored,
    proposed_at timestamptz not null,
    proposed_by uuid        not null,
    approved_by uuid        check (approved_by <> proposed_by),
    changed_at  timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, need_id) references matching.need (tenant_id, id) on delete cascade,
    foreign key (tenant_id, offer_id) references matching.offer (tenant_id, id) on delete cascade,
    -- A home that takes one household is held by one household at a time.
    constraint placement_holds_home exclude using gist
        (tenant_id with =, offer_id with =, stay with &&) where (whole and state not in ('ended', 'declined', 'withdrawn')),
    -- Nobody starts without the approval of a second member of staff.
    constraint placement_seen_by_two check (state not in ('approved', 'started', 'ended') or approved_by is not null)
);
comment on table matching.placement is 'tenant: a household and an offer, from the proposal to the end';
comment on column matching.placement.whole is 'whether the offer takes one household at a time';
comment on column matching.placement.places is 'how many of the offer''s places it takes: persons in a home, households elsewhere';
-- A household waits for one answer at a time.
create unique index placement_of_need on matching.placement (tenant_id, need_id) where state not in ('ended', 'declined', 'withdrawn');
create index placement_need on matching.placement (tenant_id, need_id);
create index placement_offer on matching.placement (tenant_id, offer_id);
create index placement_state on matching.placement (tenant_id, state, changed_at);

create table matching.placement_step (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    placement_id uuid        not null,
    number       integer     not null,
    step         text        not null,
    state        text        not null,
    taken_at     timestamptz not null,
    taken_by     uuid        not null,
    primary key (tenant_id, placement_id, number),
    foreign key (tenant_id, placement_id) references matching.placement (tenant_id, id) on delete cascade
);
comment on table matching.placement_step is 'tenant append-only: who took which step of a placement, and when';
