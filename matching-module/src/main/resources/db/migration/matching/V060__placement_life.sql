-- A placement's life in full: staff read a proposal before anybody is asked, the two answer by secret links, silence ends it, and it is
-- on record whose no it was. What holds places follows from the state in one expression only.

alter table matching.placement drop constraint placement_state_check;
alter table matching.placement drop constraint placement_holds_home;
alter table matching.placement drop constraint placement_seen_by_two;
drop index matching.placement_of_need;
alter table matching.placement drop column holds;

-- The owner of the tables is held by row security, too, and has no association open here.
alter table matching.placement no force row level security;
update matching.placement set state = 'introduced' where state = 'started';
alter table matching.placement force row level security;

alter table matching.placement
    add constraint placement_state_check check (state in ('proposed', 'reviewed', 'household_accepted', 'host_accepted', 'approved',
                                                          'introduced', 'ended', 'declined', 'withdrawn', 'expired')),
    add column holds boolean not null generated always as (state not in ('ended', 'declined', 'withdrawn', 'expired')) stored,
    add column answer_by   timestamptz,
    add column reminded_at timestamptz,
    add column refused_by  text check (refused_by in ('household', 'host'));
-- A home that takes one household is held by one household at a time.
alter table matching.placement add constraint placement_holds_home exclude using gist
    (tenant_id with =, offer_id with =, stay with &&) where (whole and holds);
-- Nobody is introduced without the approval of a second member of staff.
alter table matching.placement add constraint placement_seen_by_two
    check (state not in ('approved', 'introduced', 'ended') or approved_by is not null);
comment on column matching.placement.answer_by is 'until when the party that is asked may answer; empty where nobody is asked';
comment on column matching.placement.refused_by is 'who said no or did not answer, so that the pair is not suggested again';
-- A household waits for one answer at a time.
create unique index placement_of_need on matching.placement (tenant_id, need_id) where holds;
create index placement_pool on matching.placement (tenant_id, id) include (version) where holds;
create index placement_answer on matching.placement (tenant_id, answer_by) where answer_by is not null;
create index placement_refused on matching.placement (tenant_id, need_id, offer_id) where refused_by is not null;

alter table matching.placement_step
    alter column taken_by drop not null,
    add column party text not null default 'team' check (party in ('team', 'household', 'host', 'clock')),
    add constraint placement_step_by_somebody check ((party = 'team') = (taken_by is not null));

create table matching.placement_link (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    hash         text        not null,
    placement_id uuid        not null,
    party        text        not null check (party in ('household', 'host')),
    issued_at    timestamptz not null,
    primary key (tenant_id, hash),
    foreign key (tenant_id, placement_id) references matching.placement (tenant_id, id) on delete cascade
);
comment on table matching.placement_link is 'tenant: the secret links by which household and host answer; only their hashes';
create index placement_link_placement on matching.placement_link (tenant_id, placement_id);
