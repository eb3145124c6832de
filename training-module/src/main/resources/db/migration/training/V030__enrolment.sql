-- How far people are in courses. What was done and what was completed is only ever added.

create table training.enrolment (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    person     uuid        not null,
    course     uuid        not null,
    round      integer     not null check (round > 0),
    version    integer     not null,
    started_at timestamptz not null,
    last_part  uuid,
    last_at    timestamptz not null,
    primary key (tenant_id, id),
    constraint enrolment_once unique (tenant_id, person, course, round),
    constraint enrolment_course foreign key (tenant_id, course) references training.course (tenant_id, id)
);
create index enrolment_of_course on training.enrolment (tenant_id, course, started_at);
comment on table training.enrolment is 'tenant: who takes which course; taking it anew is another round';
comment on column training.enrolment.person is 'the account';
comment on column training.enrolment.version is 'the version that was there when it was begun';
comment on column training.enrolment.last_part is 'the part that was looked at last: there it goes on, on any device';

create table training.part_done (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    enrolment uuid        not null,
    part      uuid        not null,
    version   integer     not null,
    at        timestamptz not null,
    percent   integer     check (percent between 0 and 100),
    primary key (tenant_id, enrolment, part),
    constraint part_done_enrolment foreign key (tenant_id, enrolment) references training.enrolment (tenant_id, id)
);
comment on table training.part_done is 'tenant: parts that somebody has done; rows are only added';
comment on column training.part_done.version is 'the version of the course in which it was done';
comment on column training.part_done.percent is 'of a quiz: the mark with which it was passed';

create table training.completion (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    enrolment uuid        not null,
    person    uuid        not null,
    course    uuid        not null,
    version   integer     not null,
    at        timestamptz not null,
    until     date,
    primary key (tenant_id, id),
    constraint completion_once unique (tenant_id, enrolment),
    constraint completion_enrolment foreign key (tenant_id, enrolment) references training.enrolment (tenant_id, id)
);
create index completion_of_person on training.completion (tenant_id, person, course, at);
create index completion_of_course on training.completion (tenant_id, course, at);
create index completion_ends on training.completion (tenant_id, until);
comment on table training.completion is 'tenant: courses that somebody has completed; rows are only added';
comment on column training.completion.until is 'the last day on which it holds; empty where it does not end';

create table training.scenario_choice (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    enrolment uuid        not null,
    part      uuid        not null,
    telling   integer     not null check (telling > 0),
    step      integer     not null check (step >= 0),
    node      text        not null check (length(node) <= 80),
    at        timestamptz not null,
    primary key (tenant_id, enrolment, part, telling, step),
    constraint scenario_choice_enrolment foreign key (tenant_id, enrolment) references training.enrolment (tenant_id, id)
);
comment on table training.scenario_choice is 'tenant: the way that somebody took through a story; told anew it is another telling, and rows are only added';
