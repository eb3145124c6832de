-- Who, whose mother tongue it is, has read which sentence of the platform (decision 063), and what translators would say instead. A sentence
-- that changes has another mark, and so is unread again; nothing has to be taken back for that.

create table platform.sentence_reading (
    mark      text        primary key check (length(mark) = 22),
    language  text        not null check (length(language) <= 12),
    sentence  text        not null check (length(sentence) <= 200),
    tenant_id uuid        references platform.tenant (id) on delete set null,
    person_id uuid,
    read_at   timestamptz not null
);
create index sentence_reading_of on platform.sentence_reading (language, sentence);
create index sentence_reading_person on platform.sentence_reading (tenant_id, person_id);
comment on table platform.sentence_reading is 'plumbing: which texts of the platform somebody has read whose mother tongue they are in';
comment on column platform.sentence_reading.mark is 'the digest of language, sentence, its French and the text that was read';

create table platform.mother_tongue (
    tenant_id uuid        not null references platform.tenant (id) on delete cascade,
    person_id uuid        not null,
    language  text        not null check (length(language) <= 12),
    said_at   timestamptz not null,
    primary key (tenant_id, person_id, language)
);
comment on table platform.mother_tongue is 'plumbing: which translators say of which language that it is their mother tongue';

create table platform.sentence_correction (
    id         uuid        primary key,
    language   text        not null check (length(language) <= 12),
    sentence   text        not null check (length(sentence) <= 200),
    original   text        not null check (length(original) = 22),
    text       text        not null check (length(text) between 1 and 2000),
    state      text        not null
        check (state in ('waiting', 'published', 'declined', 'withdrawn', 'replaced', 'superseded', 'taken_back')),
    tenant_id  uuid        references platform.tenant (id) on delete set null,
    written_by uuid,
    writers    uuid[]      not null,
    written_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    answer     text        not null default '' check (length(answer) <= 500)
);
create unique index sentence_correction_waiting on platform.sentence_correction (language, sentence) where state = 'waiting';
create unique index sentence_correction_published on platform.sentence_correction (language, sentence) where state = 'published';
create index sentence_correction_of on platform.sentence_correction (language, sentence, written_at);
create index sentence_correction_tenant on platform.sentence_correction (tenant_id, written_by);
comment on table platform.sentence_correction is 'plumbing: what translators would have the platform say instead, and what its operator answered; texts and ids, no names';
comment on column platform.sentence_correction.original is 'the mark of the text as it ships: where that has changed, the correction no longer counts';

comment on column platform.sentence_correction.writers is 'the ids of the human who wrote it, as far as that association could tell: they read it at no other';

create table platform.sentence_tick (
    only_row  boolean primary key default true check (only_row),
    published bigint  not null,
    read      bigint  not null
);
comment on table platform.sentence_tick is 'plumbing: numbers that go up with each published correction and each reading, by which nodes see it; no personal data';
insert into platform.sentence_tick (published, read) values (0, 0);
