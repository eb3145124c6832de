-- Where somebody rests within a lesson. Unlike what was done, it moves along: nobody needs the way there.

create table training.lesson_place (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    enrolment uuid        not null,
    part      uuid        not null,
    passage   text        not null check (length(passage) <= 80),
    at        timestamptz not null,
    primary key (tenant_id, enrolment, part),
    constraint lesson_place_enrolment foreign key (tenant_id, enrolment) references training.enrolment (tenant_id, id)
);
comment on table training.lesson_place is 'tenant: the passage of a lesson at which somebody rests, to go on there on any device';
comment on column training.lesson_place.passage is 'its name within the page; empty for the beginning';
