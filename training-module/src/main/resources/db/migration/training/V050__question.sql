-- The bank of questions of a course, its quizzes, and what people answered. Answers and marks are only ever added.

create table training.question (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    course     uuid        not null,
    category   text        not null check (length(category) <= 250),
    reference  text        not null check (length(reference) <= 250),
    tags       text[]      not null default '{}',
    revision   integer     not null check (revision > 0),
    created_at timestamptz not null,
    retired_at timestamptz,
    primary key (tenant_id, id),
    constraint question_course foreign key (tenant_id, course) references training.course (tenant_id, id) deferrable initially deferred
);
create index question_of_course on training.question (tenant_id, course, id);
comment on table training.question is 'tenant: the bank of questions of a course';
comment on column training.question.reference is 'what its owner calls it: the id of a GIFT file';
comment on column training.question.revision is 'its newest revision';

create table training.question_revision (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    question   uuid        not null,
    number     integer     not null check (number > 0),
    kind       text        not null check (kind ~ '^[a-z_]{1,20}$'),
    name       text        not null check (length(name) between 1 and 250),
    source     text        not null check (source ~ '^[a-z]{2,3}(-[A-Za-z]{2,8})?$'),
    words      jsonb       not null,
    created_at timestamptz not null,
    created_by uuid,
    primary key (tenant_id, question, number),
    constraint question_revision_question foreign key (tenant_id, question) references training.question (tenant_id, id)
);
comment on table training.question_revision is 'tenant: questions as they were at each saving; rows are only added';
comment on column training.question_revision.name is 'its title in its source, or the beginning of its words';
comment on column training.question_revision.source is 'the language in which it was written';
comment on column training.question_revision.words is 'language to the question in GIFT';

create table training.quiz (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    course     uuid        not null,
    plan       jsonb       not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (tenant_id, id),
    constraint quiz_course foreign key (tenant_id, course) references training.course (tenant_id, id) deferrable initially deferred
);
create index quiz_of_course on training.quiz (tenant_id, course, created_at);
comment on table training.quiz is 'tenant: the quizzes of a course';
comment on column training.quiz.plan is 'which questions: {questions: [id], draws: [{category, tag, count}], mixed, mixedAnswers}';

create table training.attempt (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    quiz       uuid        not null,
    course     uuid        not null,
    person     uuid        not null,
    number     integer     not null check (number > 0),
    seed       bigint      not null,
    mixed      boolean     not null,
    pass_mark  integer     not null check (pass_mark between 0 and 100),
    items      jsonb       not null,
    started_at timestamptz not null,
    primary key (tenant_id, id),
    constraint attempt_once unique (tenant_id, quiz, person, number),
    constraint attempt_quiz foreign key (tenant_id, quiz) references training.quiz (tenant_id, id)
);
create index attempt_of_person on training.attempt (tenant_id, person, quiz, number);
comment on table training.attempt is 'tenant: who tries which quiz; rows are only added';
comment on column training.attempt.person is 'the account';
comment on column training.attempt.seed is 'by which its answers are mixed';
comment on column training.attempt.items is 'its questions in their order, each with the revision that was asked: [{question, revision}]';

create table training.response (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    attempt   uuid        not null,
    item      integer     not null check (item >= 0),
    question  uuid        not null,
    revision  integer     not null,
    language  text        not null,
    given     jsonb,
    written   bytea,
    mark      integer     not null check (mark between 0 and 100000),
    waiting   boolean     not null,
    at        timestamptz not null,
    primary key (tenant_id, attempt, item),
    constraint response_attempt foreign key (tenant_id, attempt) references training.attempt (tenant_id, id)
);
create index response_of_question on training.response (tenant_id, question, attempt);
comment on table training.response is 'tenant: what was answered; rows are only added, and the first answer counts';
comment on column training.response.language is 'the language in which it was asked';
comment on column training.response.given is 'the numbers of what was chosen; empty where something was written';
comment on column training.response.written is 'sealed: what was written, under the key of the person';
comment on column training.response.mark is 'in thousandths of a per cent of the question';

create table training.essay_mark (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    attempt   uuid        not null,
    item      integer     not null,
    number    integer     not null check (number > 0),
    mark      integer     not null check (mark between 0 and 100000),
    words     bytea,
    at        timestamptz not null,
    by        uuid        not null,
    primary key (tenant_id, attempt, item, number),
    constraint essay_mark_response foreign key (tenant_id, attempt, item) references training.response (tenant_id, attempt, item)
);
comment on table training.essay_mark is 'tenant: what trainers made of what was written; the newest counts, and rows are only added';
comment on column training.essay_mark.words is 'sealed: what the trainer says to the person, under the key of the person';

create table training.attempt_result (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    attempt   uuid        not null,
    number    integer     not null check (number > 0),
    mark      integer     not null check (mark between 0 and 100000),
    waiting   integer     not null check (waiting >= 0),
    passed    boolean     not null,
    at        timestamptz not null,
    primary key (tenant_id, attempt, number),
    constraint attempt_result_attempt foreign key (tenant_id, attempt) references training.attempt (tenant_id, id)
);
comment on table training.attempt_result is 'tenant: how attempts ended; what a trainer marks later is another row, and the newest counts';
comment on column training.attempt_result.waiting is 'how many texts a trainer has still to read';
