-- A spreadsheet that waits, sealed, until staff have said what its columns mean; and what was said, for the next file with the same header.

create table matching.upload (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    rows_are    text        not null check (rows_are in ('offers', 'needs')),
    workbook    boolean     not null,
    uploaded_by uuid        not null,
    uploaded_at timestamptz not null,
    primary key (tenant_id, id)
);
comment on table matching.upload is 'tenant: spreadsheets that wait for an hour at most; sealed under a key of their own, which is destroyed with them';
create index upload_age on matching.upload (tenant_id, uploaded_at);

create table matching.upload_piece (
    tenant_id uuid  not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    upload_id uuid  not null,
    number    int   not null,
    sealed    bytea not null,
    primary key (tenant_id, upload_id, number),
    foreign key (tenant_id, upload_id) references matching.upload (tenant_id, id) on delete cascade
);
comment on table matching.upload_piece is 'tenant: the bytes of a spreadsheet that waits, in pieces';
comment on column matching.upload_piece.sealed is 'sealed: upload_id upload.piece';

create table matching.column_mapping (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    rows_are  text        not null check (rows_are in ('offers', 'needs')),
    header    text        not null,
    meanings  text[]      not null,
    kind      text        not null,
    noted_at  timestamptz not null,
    noted_by  uuid        not null,
    primary key (tenant_id, rows_are, header)
);
comment on table matching.column_mapping is 'tenant: what the columns of a spreadsheet mean, by the keyed hash of its header, which may be somebody''s row';
