-- A row of a spreadsheet that would change a record which its importer may not change, or of which a placement is open.

create table matching.import_change (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    rows_are  text        not null check (rows_are in ('offers', 'needs')),
    record    uuid        not null,
    person_id uuid        not null,
    sealed    bytea       not null,
    asked_by  uuid        not null,
    asked_at  timestamptz not null,
    primary key (tenant_id, id)
);
create unique index import_change_record on matching.import_change (tenant_id, record);
create index import_change_asked on matching.import_change (tenant_id, asked_at);
comment on table matching.import_change is 'tenant: authority: rows that would change a record and wait until somebody who may decides';
comment on column matching.import_change.sealed is 'sealed: person_id import_change.row';
