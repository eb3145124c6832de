-- Whose readings count on people's pages (decision 063): the platform's operator accepts a reader once for a language. That it is their mother
-- tongue readers say themselves, and what a reader of one association says would count at all of them. Until then what was read waits.

create table platform.sentence_reader (
    language   text        not null check (length(language) <= 12),
    person_id  uuid        not null,
    tenant_id  uuid        not null references platform.tenant (id) on delete cascade,
    state      text        not null check (state in ('accepted', 'discounted')),
    decided_by uuid,
    decided_at timestamptz not null,
    primary key (language, person_id)
);
create index sentence_reader_person on platform.sentence_reader (tenant_id, person_id);
comment on table platform.sentence_reader is 'plumbing: whose readings count in a language, and whose do not, as the operator said; ids, no names';

alter table platform.sentence_reading add column counts boolean not null default false;
comment on column platform.sentence_reading.counts is 'whether who read it was accepted as a reader; stays when that person is erased';
