-- A voice reads a section aloud in a language; what is published is heard by everybody.

create table rights.recording (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    document  uuid        not null,
    section   uuid        not null,
    language  text        not null check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    hash      text        not null check (hash ~ '^[0-9a-f]{32}$'),
    content   bytea       not null check (length(content) between 1 and 10485760),
    seconds   integer     not null check (seconds > 0),
    number    integer     not null,
    added_at  timestamptz not null,
    added_by  uuid        not null,
    primary key (tenant_id, section, language)
);
create index recording_hash on rights.recording (tenant_id, hash);
comment on table rights.recording is 'tenant: a section read aloud in a language; frames of sound, made anew from what was sent';
comment on column rights.recording.content is 'bytes: MPEG layer III';
comment on column rights.recording.number is 'which number of the text it reads; where there is a later one, the recording is older than the text';
