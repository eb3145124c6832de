-- How far the team has come with what comes in stands in its file.
alter table platform.case_file
    add column stage        text        not null default 'new'
        check (stage in ('new', 'called', 'call_back', 'unreachable', 'ready', 'parked', 'refused')),
    add column stage_at     timestamptz,
    add column call_at      timestamptz,
    add column parked_until date,
    add constraint case_file_call_at check ((call_at is not null) = (stage = 'call_back')),
    add constraint case_file_parked_until check (parked_until is null or stage = 'parked');
comment on column platform.case_file.stage is 'fact: how far the team has come with it: a code';
comment on column platform.case_file.stage_at is 'fact: since when; null where it never moved';
comment on column platform.case_file.call_at is 'fact: when they are to be called';
comment on column platform.case_file.parked_until is 'fact: until when nobody is to be found for them; null until they say so';
create index case_file_stage on platform.case_file (tenant_id, kind, stage, subject_id) where stage <> 'new';
