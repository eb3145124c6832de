-- What readers of rights pages say.

create table rights.reader_note (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    document   uuid,
    section    text        not null check (section ~ '^[a-z0-9_-]{0,50}$'),
    language   text        not null check (length(language) <= 20),
    kind       text        not null check (kind in ('USEFUL', 'NOT_USEFUL', 'MISTAKE', 'QUESTION')),
    about      text        not null check (about ~ '^[a-z_-]{1,40}$'),
    subject    bytea,
    words      bytea,
    query      bytea,
    contact    bytea,
    state      text        not null check (state in ('NEW', 'SEEN', 'DONE')),
    handled_by uuid,
    handled_at timestamptz,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    check ((handled_at is null) = (state = 'NEW'))
);
create index reader_note_at on rights.reader_note (tenant_id, created_at);
create index reader_note_document on rights.reader_note (tenant_id, document);
comment on table rights.reader_note is 'tenant: what readers say of pages, and what they ask; nothing is kept of them but what they wrote';
comment on column rights.reader_note.document is 'the page; empty where it is about something else';
comment on column rights.reader_note.section is 'the anchor of a section; empty for the whole';
comment on column rights.reader_note.about is 'what sort of thing, as the app or page that sends it calls it';
comment on column rights.reader_note.subject is 'sealed: which one, under the note''s own key';
comment on column rights.reader_note.words is 'sealed: what they wrote, under the note''s own key';
comment on column rights.reader_note.query is 'sealed: what they had searched, under the note''s own key';
comment on column rights.reader_note.contact is 'sealed: how they want to be answered, under the note''s own key';
comment on column rights.reader_note.handled_by is 'the account that looked after it; no reference, since notes outlive accounts';
