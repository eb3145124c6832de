-- What the words in the closed columns of a spreadsheet mean, where they are no codes and nobody could know; said once, with its columns.

create table matching.value_mapping (
    tenant_id uuid not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    rows_are  text not null check (rows_are in ('offers', 'needs')),
    header    text not null,
    said_of   text not null,
    word      text not null,
    code      text not null,
    primary key (tenant_id, rows_are, header, said_of, word)
);
comment on table matching.value_mapping is 'tenant: what words in closed columns mean, by keyed hashes of the header and of the word, which may be anything';
comment on column matching.value_mapping.code is 'a code of ours; empty: nothing is said; ?: its rows stay out';
