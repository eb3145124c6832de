-- The archive of an association reads from these comments whose key opens a field, and under which name it was sealed.

comment on column rights.reader_note.subject is 'sealed: id reader_note.subject; which one';
comment on column rights.reader_note.words is 'sealed: id reader_note.words; what they wrote';
comment on column rights.reader_note.query is 'sealed: id reader_note.query; what they had searched';
comment on column rights.reader_note.contact is 'sealed: id reader_note.contact; how they want to be answered';
create index reader_note_open on rights.reader_note (tenant_id, state, created_at desc);
