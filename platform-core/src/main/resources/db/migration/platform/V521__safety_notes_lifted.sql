-- Safety notes that a lead lifted: the note stays as it was written, and beside it stands who lifted it, when and why.
create table platform.case_note_lift (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    note_id   uuid        not null,
    person_id uuid        not null,
    lifted_by uuid        not null,
    at        timestamptz not null,
    why       bytea       not null,
    primary key (tenant_id, id),
    unique (tenant_id, note_id),
    foreign key (tenant_id, note_id) references platform.case_note (tenant_id, id) on delete cascade
);
comment on table platform.case_note_lift is 'tenant: which safety notes a lead lifted, and why; added once, never changed, deleted with the note';
comment on column platform.case_note_lift.note_id is 'fact: which note';
comment on column platform.case_note_lift.person_id is 'fact: the person under whose key the reason lies: that of the note';
comment on column platform.case_note_lift.lifted_by is 'fact: the lead who lifted it';
comment on column platform.case_note_lift.why is 'sealed: person_id case_note_lift.why; the reason, for leads';

-- A task that was caused by an address or a number ends when the person has another.
alter table platform.case_task add column cause text;
comment on column platform.case_task.cause is 'fact: keyed hash of the address or number that does not reach the person; null where nothing of that kind caused it';
