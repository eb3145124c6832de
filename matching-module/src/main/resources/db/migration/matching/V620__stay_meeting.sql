-- The first meeting of a household and a host, after their introduction and before anybody sleeps there: dates are proposed, each side says
-- on its own page which of them suit, and the first one that suits both holds.

create table matching.stay_meeting (
    tenant_id         uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id                uuid        not null,
    placement_id      uuid        not null,
    state             text        not null check (state in ('proposed', 'dated', 'held', 'nobody_came', 'replaced', 'cancelled')),
    proposed          text[]      not null,
    proposed_at       timestamptz not null,
    proposed_by       uuid        not null,
    accompanied_by    uuid        not null,
    venue             text        not null check (venue in ('team', 'neutral', 'home')),
    person_id         uuid        not null,
    words             bytea,
    household_suits   smallint[],
    host_suits        smallint[],
    starts_at         timestamptz,
    interpreter       text        check (interpreter ~ '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    interpreter_found boolean     not null default false,
    reminded_at       timestamptz,
    changed_at        timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, placement_id) references matching.placement (tenant_id, id) on delete cascade,
    constraint stay_meeting_dated check (state not in ('dated', 'held', 'nobody_came') or starts_at is not null)
);
-- One at a time: of two who propose at once the second finds the first.
create unique index stay_meeting_open on matching.stay_meeting (tenant_id, placement_id) where state in ('proposed', 'dated');
create index stay_meeting_placement on matching.stay_meeting (tenant_id, placement_id, proposed_at);
create index stay_meeting_starts on matching.stay_meeting (tenant_id, starts_at) where state = 'dated';
comment on table matching.stay_meeting is 'tenant: first meetings of households and hosts: proposed, dated, held; what suits one side the other does not read';
comment on column matching.stay_meeting.placement_id is 'fact: of which placement';
comment on column matching.stay_meeting.state is 'fact: where it stands';
comment on column matching.stay_meeting.proposed is 'fact: the dates that were proposed, as ISO 8601';
comment on column matching.stay_meeting.proposed_by is 'authority: who of the team proposed them';
comment on column matching.stay_meeting.accompanied_by is 'fact: who of the team is there';
comment on column matching.stay_meeting.venue is 'fact: at the team''s, at a neutral place, at the home';
comment on column matching.stay_meeting.person_id is 'fact: the host under whose key the words lie';
comment on column matching.stay_meeting.words is 'sealed: person_id meeting.words';
comment on column matching.stay_meeting.household_suits is 'fact: which dates suit the household, by their numbers; none of them: to be called; empty while it has not said';
comment on column matching.stay_meeting.host_suits is 'fact: the same of the host';
comment on column matching.stay_meeting.starts_at is 'fact: the date that suits both, or that was agreed on the telephone';
comment on column matching.stay_meeting.interpreter is 'fact: into which language somebody interprets; empty for none';
comment on column matching.stay_meeting.interpreter_found is 'fact: whether the team has found one';
comment on column matching.stay_meeting.reminded_at is 'fact: when both were reminded of the day before it';
