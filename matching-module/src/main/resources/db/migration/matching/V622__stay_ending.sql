-- The last day comes: each side says whether it would stay longer, where the household sleeps next is planned, and once it has left the home
-- rests until its host says from when it is there again.

create table matching.stay_wish (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    placement_id uuid        not null,
    side         text        not null check (side in ('household', 'host')),
    last_day     date        not null,
    asked_at     timestamptz not null,
    longer       boolean,
    until        date,
    said_at      timestamptz,
    primary key (tenant_id, placement_id, side, last_day),
    foreign key (tenant_id, placement_id) references matching.placement (tenant_id, id) on delete cascade,
    constraint stay_wish_said check ((longer is null) = (said_at is null)),
    constraint stay_wish_until check (until is null or longer and until > last_day)
);
comment on table matching.stay_wish is 'tenant: whether both sides of a stay would like it to be longer; neither reads what the other says before both have said';
comment on column matching.stay_wish.placement_id is 'fact: of which stay';
comment on column matching.stay_wish.side is 'fact: who is asked';
comment on column matching.stay_wish.last_day is 'fact: which last day comes';
comment on column matching.stay_wish.asked_at is 'fact: when that side was asked';
comment on column matching.stay_wish.longer is 'fact: whether it would like it to be longer';
comment on column matching.stay_wish.until is 'fact: until which day, where it says one';
comment on column matching.stay_wish.said_at is 'fact: when it said so';

create table matching.stay_end_plan (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    placement_id uuid        not null,
    last_day     date        not null,
    sleeps_next  text        not null check (sleeps_next ~ '^[a-z]+(_[a-z]+)*$'),
    person_id    uuid        not null,
    words        bytea,
    noted_by     uuid        not null,
    noted_at     timestamptz not null,
    primary key (tenant_id, placement_id),
    foreign key (tenant_id, placement_id) references matching.placement (tenant_id, id) on delete cascade
);
comment on table matching.stay_end_plan is 'tenant: where a household is to sleep after its last day';
comment on column matching.stay_end_plan.placement_id is 'fact: of which stay';
comment on column matching.stay_end_plan.last_day is 'fact: for which last day; another one is planned again';
comment on column matching.stay_end_plan.sleeps_next is 'fact: a code of where it sleeps next';
comment on column matching.stay_end_plan.person_id is 'fact: the household under whose key the words lie';
comment on column matching.stay_end_plan.words is 'sealed: person_id ending.words';
comment on column matching.stay_end_plan.noted_by is 'authority: who of the team noted it';
comment on column matching.stay_end_plan.noted_at is 'fact: when';

create table matching.home_rest (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    offer_id     uuid        not null,
    placement_id uuid        not null,
    since        timestamptz not null,
    again_from   date,
    said_at      timestamptz,
    noted_by     uuid,
    primary key (tenant_id, offer_id),
    foreign key (tenant_id, offer_id) references matching.offer (tenant_id, id) on delete cascade,
    foreign key (tenant_id, placement_id) references matching.placement (tenant_id, id) on delete cascade,
    constraint home_rest_said check ((again_from is null) = (said_at is null))
);
create index home_rest_open on matching.home_rest (tenant_id) where again_from is null;
comment on table matching.home_rest is 'tenant: homes that rest after a stay: proposed to nobody until their host says from when';
comment on column matching.home_rest.offer_id is 'fact: which offer rests';
comment on column matching.home_rest.placement_id is 'fact: after which stay';
comment on column matching.home_rest.since is 'fact: since when';
comment on column matching.home_rest.again_from is 'authority: from which day it is there again; empty while it rests';
comment on column matching.home_rest.said_at is 'fact: when the host said so';
comment on column matching.home_rest.noted_by is 'authority: who of the team noted it for the host; empty where the host said so on the own page';
