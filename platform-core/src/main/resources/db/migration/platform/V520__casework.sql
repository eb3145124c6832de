-- Files that people work on: who has one, what comes next and by when, what was noted, what waits, and which letters left.
create table platform.case_file (
    tenant_id      uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id             uuid        not null,
    kind           text        not null check (kind ~ '^[a-z_]+$'),
    subject_id     uuid        not null,
    persons        uuid[]      not null,
    owner          uuid,
    next_on        date,
    next_person_id uuid,
    next_what      bytea,
    opened_at      timestamptz not null,
    version        bigint      not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, kind, subject_id),
    check ((next_on is null) = (next_what is null) and (next_what is null) = (next_person_id is null))
);
comment on table platform.case_file is 'tenant: what staff work on as one thing: an offer, a need, a home, a placement';
comment on column platform.case_file.subject_id is 'fact: which offer, need, home or placement';
comment on column platform.case_file.persons is 'fact: the persons whom it is about';
comment on column platform.case_file.owner is 'authority: the member of staff who has it; null for nobody';
comment on column platform.case_file.next_on is 'fact: by when the next step is to be done';
comment on column platform.case_file.next_person_id is 'fact: the person under whose key the words of the next step lie';
comment on column platform.case_file.next_what is 'sealed: next_person_id case_file.next; the next step in words';
create index case_file_owner on platform.case_file (tenant_id, owner) where owner is not null;

create table platform.case_note (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    file_id   uuid        not null,
    person_id uuid        not null,
    persons   uuid[]      not null,
    author    uuid        not null,
    at        timestamptz not null,
    channel   text        not null check (channel in ('note', 'call', 'visit', 'letter', 'handover')),
    went      text        check (went in ('reached', 'voicemail', 'no_answer', 'wrong_number')),
    safety    boolean     not null,
    words     bytea       not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, file_id) references platform.case_file (tenant_id, id),
    check (went is null or channel = 'call')
);
comment on table platform.case_note is 'tenant: what staff noted in a file; added, never changed, deleted when a person whom it is about is erased';
comment on column platform.case_note.person_id is 'fact: the person under whose key the words lie';
comment on column platform.case_note.persons is 'fact: the persons whom the file was about when it was noted';
comment on column platform.case_note.author is 'fact: the member of staff who wrote it';
comment on column platform.case_note.safety is 'fact: whether safeguarding leads alone read it';
comment on column platform.case_note.words is 'sealed: person_id case_note.words; what was noted';
create index case_note_file on platform.case_note (tenant_id, file_id, at);

create table platform.case_task (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    file_id   uuid        not null,
    what      text        not null check (what ~ '^[a-z_]+$'),
    due       date        not null,
    opened_at timestamptz not null,
    opened_by uuid,
    done_at   timestamptz,
    done_by   uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, file_id) references platform.case_file (tenant_id, id)
);
comment on table platform.case_task is 'tenant: what waits to be done in a file, by a day; whoever has the file has its tasks';
comment on column platform.case_task.what is 'fact: a code, such as next_step or letter_returned';
comment on column platform.case_task.opened_by is 'authority: the member of staff who opened it; null where it opened by itself';
comment on column platform.case_task.done_by is 'authority: the member of staff who did it; null where it ended by itself';
create unique index case_task_open on platform.case_task (tenant_id, file_id, what) where done_at is null;
create index case_task_due on platform.case_task (tenant_id, due, id) where done_at is null;

create table platform.case_letter (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id           uuid        not null,
    person_id    uuid        not null,
    template     text        not null,
    sent_at      timestamptz not null,
    came_back_at timestamptz,
    primary key (tenant_id, id)
);
comment on table platform.case_letter is 'tenant: which letters left to a person, without their words, and which of them came back';
comment on column platform.case_letter.person_id is 'fact: to whom';
comment on column platform.case_letter.came_back_at is 'fact: when the addressee''s server refused it for good; null where it did not';
create index case_letter_person on platform.case_letter (tenant_id, person_id, sent_at);
