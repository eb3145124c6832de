-- A recording is heard by readers once a second person has listened to it; the one before is heard until then.

alter table rights.recording add column waiting boolean not null default false;
alter table rights.recording drop constraint recording_pkey;
alter table rights.recording add constraint recording_pkey primary key (tenant_id, section, language, waiting);
comment on column rights.recording.waiting is 'whether it waits for a second person: readers do not hear it';
