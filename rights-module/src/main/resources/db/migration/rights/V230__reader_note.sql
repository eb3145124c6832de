-- What readers of rights pages say: a thumb, a mistake, a question. Nobody needs a name for it.

create table rights.reader_note (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    document  uuid,
    section   uuid,
    language  text        not null check (length(language) <= 10),
    kind      text        not null check (kind in ('USEFUL', 'NOT_USEFUL', 'MISTAKE', 'QUESTION')),
    about     text        not null default '' check (length(about) <= 200),
    words     bytea,
    contact   bytea,
    said_at   timestamptz not null,
    done_at   timestamptz,
    done_by   uuid,
    primary key (tenant_id, id),
    constraint reader_note_document foreign key (tenant_id, document) references platform.document (tenant_id, id)
);
create index reader_note_open on rights.reader_note (tenant_id, done_at, said_at desc);
create index reader_note_of_document on rights.reader_note (tenant_id, document, kind);
comment on table rights.reader_note is 'tenant: what readers say of rights pages, and what they ask';
comment on column rights.reader_note.about is 'what it is about where that is no page: a search, a map, an event';
comment on column rights.reader_note.words is 'sealed: id reader_note.words; what was written';
comment on column rights.reader_note.contact is 'sealed: id reader_note.contact; how to answer, where the reader left that';
