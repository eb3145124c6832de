-- What a spreadsheet changed is put back as it was where the spreadsheet is taken back, for three days; not while it still goes in.

alter table matching.import_batch add column ended_at timestamptz;
comment on column matching.import_batch.ended_at is 'fact: when all of its rows were through; until then it is not taken back';

alter table matching.import_record add column version bigint;
alter table matching.import_record add column overtaken boolean not null default false;
comment on column matching.import_record.version is 'fact: how often the record had been changed when the file had gone in; another number says that somebody changed it since';
comment on column matching.import_record.overtaken is 'fact: whether somebody changed the record while the file went in';

create table matching.import_before (
    tenant_id      uuid   not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    batch_id       uuid   not null,
    record_id      uuid   not null,
    person_id      uuid   not null,
    sealed         bytea  not null,
    people         bytea,
    agreed_at      timestamptz,
    version        bigint not null,
    aside          text,
    link_hash      text,
    used_at        timestamptz,
    vouched_at     timestamptz,
    source_content text,
    primary key (tenant_id, batch_id, record_id),
    foreign key (tenant_id, batch_id) references matching.import_batch (tenant_id, id) on delete cascade
);
create index import_before_person on matching.import_before (tenant_id, person_id);
create index import_before_record on matching.import_before (tenant_id, record_id);
comment on table matching.import_before is 'tenant: what records said before a spreadsheet changed them, for three days';
comment on column matching.import_before.batch_id is 'fact: which spreadsheet';
comment on column matching.import_before.record_id is 'fact: the offer or the need';
comment on column matching.import_before.person_id is 'fact: whose the record was, under whose key what it said lies';
comment on column matching.import_before.sealed is 'sealed: person_id import.before';
comment on column matching.import_before.people is 'sealed: person_id import.people';
comment on column matching.import_before.agreed_at is 'authority: since when whoever is asked may see what the people of the household need';
comment on column matching.import_before.version is 'fact: how often the record had been changed';
comment on column matching.import_before.aside is 'fact: why it waited aside';
comment on column matching.import_before.link_hash is 'credential: the link by which it was followed, dead where its address became another';
comment on column matching.import_before.used_at is 'authority: since when its person was reached by its contact';
comment on column matching.import_before.vouched_at is 'authority: since when the team stood for its contact';
comment on column matching.import_before.source_content is 'fact: keyed hash of the row that it came from';
