-- What came in with one spreadsheet, so that the whole of it can be taken back for three days.

create table matching.import_batch (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    rows_are  text        not null check (rows_are in ('offers', 'needs')),
    taken_by  uuid        not null,
    file_by   uuid,
    taken_at  timestamptz not null,
    undone_at timestamptz,
    undone_by uuid,
    primary key (tenant_id, id),
    constraint import_batch_undone check ((undone_at is null) = (undone_by is null))
);
create index import_batch_age on matching.import_batch (tenant_id, taken_at);
comment on table matching.import_batch is 'tenant: spreadsheets that went in, while they can be taken back';
comment on column matching.import_batch.taken_by is 'authority: who had it go in';
comment on column matching.import_batch.file_by is 'authority: whose file it was, where that is somebody else';
comment on column matching.import_batch.undone_by is 'authority: who took it back';

create table matching.import_record (
    tenant_id uuid    not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    batch_id  uuid    not null,
    record_id uuid    not null,
    fresh     boolean not null,
    primary key (tenant_id, batch_id, record_id),
    foreign key (tenant_id, batch_id) references matching.import_batch (tenant_id, id) on delete cascade
);
comment on table matching.import_record is 'tenant: the records that came in with a spreadsheet, or were changed by it';
comment on column matching.import_record.batch_id is 'fact: with which spreadsheet';
comment on column matching.import_record.record_id is 'fact: the offer or the need';
comment on column matching.import_record.fresh is 'fact: whether it was new';

alter table matching.import_change add column batch_id uuid;
comment on column matching.import_change.batch_id is 'fact: with which spreadsheet it came';
