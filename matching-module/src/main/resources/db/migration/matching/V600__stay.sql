-- The road after the introduction: they meet, each says yes once more, the agreement is signed, a trial, a stay. Contact is open and a home
-- is inhabited by what the state says, in one expression each.

alter table matching.placement drop constraint placement_state_check;
alter table matching.placement drop constraint placement_holds_home;
alter table matching.placement drop constraint placement_seen_by_two;
alter table matching.placement drop column stay;

alter table matching.placement
    add constraint placement_state_check check (state in ('proposed', 'reviewed', 'household_accepted', 'host_accepted', 'approved',
                                                          'introduced', 'met', 'confirmed', 'trial', 'staying',
                                                          'ended', 'declined', 'withdrawn', 'expired')),
    add column contact_open boolean not null generated always as
        (state in ('introduced', 'met', 'confirmed', 'trial', 'staying')) stored,
    add column inhabited boolean not null generated always as (state in ('trial', 'staying')) stored,
    add column confirmed_first text check (confirmed_first in ('household', 'host')),
    add column trial_until date,
    add column overstays boolean not null default false,
    add column notice_by text check (notice_by in ('household', 'host')),
    add column notice_at timestamptz,
    add column sleeps_next text check (sleeps_next ~ '^[a-z]+(_[a-z]+)*$');

-- Whoever has not left on the last day holds the home until they have: nobody else is promised it meanwhile.
alter table matching.placement add column stay daterange not null
    generated always as (daterange(starts_on, case when overstays then null else ends_on end, '[]')) stored;
-- A home that takes one household is held by one household at a time.
alter table matching.placement add constraint placement_holds_home exclude using gist
    (tenant_id with =, offer_id with =, stay with &&) where (whole and holds);
-- And lived in by one, whatever was agreed for which days.
create unique index placement_lives_there on matching.placement (tenant_id, offer_id) where whole and inhabited;
-- Nobody is introduced without the approval of a second member of staff.
alter table matching.placement add constraint placement_seen_by_two
    check (not contact_open and state not in ('approved', 'ended') or approved_by is not null);
alter table matching.placement
    add constraint placement_trial_ends check (state <> 'trial' or trial_until is not null),
    add constraint placement_notice check ((notice_by is null) = (notice_at is null));
create index placement_inhabited on matching.placement (tenant_id, ends_on) where inhabited;

comment on column matching.placement.contact_open is 'authority: whether each sees how to reach the other; follows from the state';
comment on column matching.placement.inhabited is 'authority: whether the household lives there; follows from the state';
comment on column matching.placement.confirmed_first is 'authority: which of the two said yes once more after they had met, as long as the other has not';
comment on column matching.placement.trial_until is 'authority: the last day of the trial; empty before the first night';
comment on column matching.placement.overstays is 'authority: whether the last day is past and the household has not left';
comment on column matching.placement.notice_by is 'authority: who said that the stay is to end; empty where nobody did';
comment on column matching.placement.notice_at is 'authority: when that was said';
comment on column matching.placement.sleeps_next is 'authority: a code of where the household sleeps after the stay; empty before its end';
comment on column matching.placement.stay is 'authority: the days for which it holds its places';
