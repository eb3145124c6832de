-- A talk between the two sides of a stay, with somebody of the team: on a day, and only with the yes of both. Whoever said that it is not
-- well is asked first, since the other learns from being asked that there is something.

create table matching.incident_talk (
    tenant_id         uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id                uuid        not null,
    incident_id       uuid        not null,
    starts_at         timestamptz not null,
    proposed_at       timestamptz not null,
    proposed_by       uuid        not null,
    household_said_on date,
    household_by      uuid,
    host_said_on      date,
    host_by           uuid,
    outcome           text        check (outcome in ('held', 'off')),
    primary key (tenant_id, id),
    foreign key (tenant_id, incident_id) references matching.incident (tenant_id, id) on delete cascade,
    constraint incident_talk_household check ((household_said_on is null) = (household_by is null)),
    constraint incident_talk_host check ((host_said_on is null) = (host_by is null)),
    constraint incident_talk_both check (outcome is distinct from 'held' or household_said_on is not null and host_said_on is not null)
);
-- One at a time.
create unique index incident_talk_open on matching.incident_talk (tenant_id, incident_id) where outcome is null;
comment on table matching.incident_talk is 'tenant: talks between both sides of a stay about what is not well, with somebody of the team';
comment on column matching.incident_talk.starts_at is 'fact: when';
comment on column matching.incident_talk.proposed_at is 'fact: when it was planned';
comment on column matching.incident_talk.proposed_by is 'authority: who of the team planned it';
comment on column matching.incident_talk.household_said_on is 'authority: on which day the household said yes to it; empty before';
comment on column matching.incident_talk.household_by is 'authority: who of the team noted that';
comment on column matching.incident_talk.host_said_on is 'authority: on which day the host said yes to it; empty before';
comment on column matching.incident_talk.host_by is 'authority: who of the team noted that';
comment on column matching.incident_talk.outcome is 'fact: whether it was held, or called off; empty before';

alter table matching.incident_line drop constraint incident_line_what_check;
alter table matching.incident_line add constraint incident_line_what_check check (what in ('told', 'reach', 'take', 'note', 'alert',
    'break_glass', 'resume', 'end_stay', 'unsuitable', 'to_host', 'talk', 'talk_yes', 'talk_held', 'talk_off'));
