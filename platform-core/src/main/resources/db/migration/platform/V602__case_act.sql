-- What was done with many files at once, for as long as it can be undone.
create table platform.case_act (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    kind      text        not null check (kind ~ '^[a-z_]+$'),
    what      text        not null check (what in ('assign', 'share', 'stage')),
    at        timestamptz not null,
    by        uuid        not null,
    undone_at timestamptz,
    primary key (tenant_id, id)
);
comment on table platform.case_act is 'tenant: what a member of the team did with many files at once, kept for three days so that it can be undone';
comment on column platform.case_act.kind is 'fact: with files of which kind';
comment on column platform.case_act.what is 'fact: what was done: a code';
comment on column platform.case_act.by is 'authority: who did it';
comment on column platform.case_act.undone_at is 'fact: when it was undone; null where it was not';

create table platform.case_act_file (
    tenant_id    uuid   not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    act_id       uuid   not null,
    file_id      uuid   not null,
    owner        uuid,
    stage        text   not null,
    stage_at     timestamptz,
    call_at      timestamptz,
    parked_until date,
    left_at      bigint not null,
    primary key (tenant_id, act_id, file_id),
    foreign key (tenant_id, act_id) references platform.case_act (tenant_id, id) on delete cascade,
    foreign key (tenant_id, file_id) references platform.case_file (tenant_id, id) on delete cascade
);
comment on table platform.case_act_file is 'tenant: how each of those files was before';
comment on column platform.case_act_file.owner is 'authority: who had it; null for nobody';
comment on column platform.case_act_file.stage is 'fact: how far the team had come with it';
comment on column platform.case_act_file.stage_at is 'fact: since when';
comment on column platform.case_act_file.call_at is 'fact: when they were to be called';
comment on column platform.case_act_file.parked_until is 'fact: until when it was parked';
comment on column platform.case_act_file.left_at is 'fact: the version at which it was left: what has changed since is not undone';
create index case_act_file_file on platform.case_act_file (tenant_id, file_id);
