-- How both sides of a stay are, asked on certain days: each answers for itself, and the other side never reads it.

create table matching.stay_follow_up (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id           uuid        not null,
    placement_id uuid        not null,
    side         text        not null check (side in ('household', 'host')),
    due          date        not null,
    asked_at     timestamptz,
    answer       text        check (answer in ('fine', 'talk', 'not_ok')),
    answered_at  timestamptz,
    channel      text        check (channel in ('own_page', 'phone', 'paper', 'visit')),
    said_on      date,
    noted_by     uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, placement_id) references matching.placement (tenant_id, id) on delete cascade,
    constraint stay_follow_up_answered check ((answer is null) = (answered_at is null) and (answer is null) = (channel is null)),
    constraint stay_follow_up_noted check (noted_by is null or channel <> 'own_page')
);
-- Whatever happens twice asks once.
create unique index stay_follow_up_day on matching.stay_follow_up (tenant_id, placement_id, side, due);
create index stay_follow_up_open on matching.stay_follow_up (tenant_id, due) where answer is null;
comment on table matching.stay_follow_up is 'tenant: on which days both sides of a stay are asked how they are, and what each says';
comment on column matching.stay_follow_up.placement_id is 'fact: of which stay';
comment on column matching.stay_follow_up.side is 'fact: who is asked';
comment on column matching.stay_follow_up.due is 'fact: for which day';
comment on column matching.stay_follow_up.asked_at is 'fact: when the question was written down to leave; empty where that side has no address';
comment on column matching.stay_follow_up.answer is 'fact: what that side says of how it is';
comment on column matching.stay_follow_up.answered_at is 'fact: when';
comment on column matching.stay_follow_up.channel is 'fact: on the own page, or by which way staff heard it';
comment on column matching.stay_follow_up.said_on is 'fact: the day on which staff heard it';
comment on column matching.stay_follow_up.noted_by is 'authority: who of the team noted it';
