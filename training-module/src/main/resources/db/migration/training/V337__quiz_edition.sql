-- In a course that gives a qualification, what changes in a quiz counts from the next version on: what stood before is kept here.

create table training.quiz_edition (
    tenant_id  uuid    not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    course     uuid    not null,
    version    integer not null check (version > 0),
    quiz       uuid    not null,
    plan       jsonb   not null,
    pass_mark  integer,
    attempts   integer,
    wait_hours integer,
    questions  jsonb   not null,
    primary key (tenant_id, course, version, quiz),
    constraint quiz_edition_course foreign key (tenant_id, course) references training.course (tenant_id, id) deferrable initially deferred
);
comment on table training.quiz_edition is 'tenant append-only: quizzes as a version of their course has them, where they were changed since';
comment on column training.quiz_edition.questions is 'the bank as it stood: {id, revision, category, reference, tags}';
