-- What became of it: when a stay begins, when it has ended and in the sixth month after, household and host are asked a few questions. What they
-- answer lies sealed under their own key, so that no list, no filter and no plan can ask for it.

create table matching.outcome_question (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    placement_id uuid        not null,
    side         text        not null check (side in ('household', 'host')),
    moment       text        not null check (moment in ('entry', 'exit', 'later')),
    person_id    uuid        not null,
    due          date        not null,
    open_until   date,
    asked_at     timestamptz,
    reminded_at  timestamptz,
    answers      bytea,
    said_at      timestamptz,
    channel      text        check (channel in ('own_page', 'phone', 'paper', 'visit')),
    noted_by     uuid,
    primary key (tenant_id, placement_id, side, moment),
    foreign key (tenant_id, placement_id) references matching.placement (tenant_id, id) on delete cascade,
    constraint outcome_question_said check ((answers is null) = (said_at is null) and (answers is null) = (channel is null)),
    constraint outcome_question_noted check (noted_by is null or channel <> 'own_page'),
    constraint outcome_question_host check (side = 'household' or moment = 'exit')
);
create index outcome_question_person on matching.outcome_question (tenant_id, person_id);
create index outcome_question_waits on matching.outcome_question (tenant_id, due) where answers is null;
comment on table matching.outcome_question is 'tenant: what is asked of households and hosts when a stay begins, when it has ended and in the sixth month after';
comment on column matching.outcome_question.placement_id is 'fact: of which stay';
comment on column matching.outcome_question.side is 'fact: who is asked';
comment on column matching.outcome_question.moment is 'fact: when a stay begins, when it has ended, in the sixth month after';
comment on column matching.outcome_question.person_id is 'fact: under whose key the answers lie';
comment on column matching.outcome_question.due is 'fact: from which day on it is asked';
comment on column matching.outcome_question.open_until is 'fact: until which day it can be answered; empty while a stay lasts';
comment on column matching.outcome_question.asked_at is 'fact: when the question was written down to leave; empty where it was not';
comment on column matching.outcome_question.reminded_at is 'fact: when it was once more; never a third time';
comment on column matching.outcome_question.answers is 'sealed: person_id outcome.answers';
comment on column matching.outcome_question.said_at is 'fact: when it was answered';
comment on column matching.outcome_question.channel is 'fact: on the own page, or by which way staff heard it';
comment on column matching.outcome_question.noted_by is 'authority: who of the team noted it';
