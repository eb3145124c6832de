-- A spreadsheet that waits remembers which of its lines names the columns, and what was typed so far of rows that did not go in.

alter table matching.upload add column titles int check (titles between 0 and 100);
alter table matching.upload add column filled int not null default 0 check (filled >= 0);
comment on table matching.upload is 'tenant: spreadsheets that wait for three days at most; sealed under a key of their own, which is destroyed with them';
comment on column matching.upload.titles is 'fact: how many lines stand above the one with the columns'' names, where somebody has said so';
comment on column matching.upload.filled is 'fact: how many cells took what stands in the one above with which they were joined';

create table matching.upload_correction (
    tenant_id uuid    not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    upload_id uuid    not null,
    line      bigint  not null check (line > 0),
    left_out  boolean not null,
    sealed    bytea   not null,
    primary key (tenant_id, upload_id, line),
    foreign key (tenant_id, upload_id) references matching.upload (tenant_id, id) on delete cascade
);
comment on table matching.upload_correction is 'tenant: what was typed of single rows of a spreadsheet that waits';
comment on column matching.upload_correction.upload_id is 'fact: of which file';
comment on column matching.upload_correction.line is 'fact: which line of the file';
comment on column matching.upload_correction.left_out is 'fact: whether the row is not to come in';
comment on column matching.upload_correction.sealed is 'sealed: upload_id upload.correction';
