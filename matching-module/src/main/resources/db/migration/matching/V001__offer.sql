-- What people offer. In clear is what matching and lists need; who offers is ciphertext, found by keyed hashes.

create table matching.offer (
    tenant_id         uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id                uuid        not null,
    version           bigint      not null,
    receipt_number    text        not null,
    status            text        not null check (status in ('received', 'proposed', 'withdrawn')),
    kind              text        not null check (kind in ('housing', 'language', 'legal', 'employment', 'buddy', 'project')),
    country           text        not null default 'FR',
    postcode          text,
    commune           text,
    department        text,
    place_name        text,
    capacity          integer     check (capacity > 0),
    shared            boolean     not null default false,
    available_from    date,
    available_until   date        check (available_until >= available_from),
    languages         text[]      not null default '{}',
    interests         text[]      not null default '{}',
    skills            text[]      not null default '{}',
    conditions        text[]      not null default '{}',
    host              text        check (host in ('single_woman', 'single_man', 'couple', 'family', 'organisation')),
    received_at       timestamptz not null,
    first_proposed_at timestamptz,
    withdrawn_at      timestamptz,
    account_id        uuid,
    person_id         uuid        not null,
    person_language   text        not null,
    name              bytea,
    email             bytea,
    phone             bytea,
    remarks           bytea,
    link_hash         text,
    source_reference  text,
    source_key        text,
    source_content    text,
    primary key (tenant_id, id),
    unique (tenant_id, receipt_number),
    unique (tenant_id, link_hash),
    unique (tenant_id, source_key)
);
comment on table matching.offer is 'tenant: an offer, from its receipt to its withdrawal';
comment on column matching.offer.source_key is 'keyed hash of the id of the spreadsheet''s row, or of its content: the same row is not taken twice';
comment on column matching.offer.source_content is 'keyed hash of the row''s content: tells whether it changed';
create index offer_received on matching.offer (tenant_id, received_at, id);
create index offer_status on matching.offer (tenant_id, status, kind, received_at);
create index offer_place on matching.offer (tenant_id, department, commune);
create index offer_postcode on matching.offer (tenant_id, postcode);
create index offer_proposed on matching.offer (tenant_id, first_proposed_at) where first_proposed_at is not null;
create index offer_account on matching.offer (tenant_id, account_id) where account_id is not null;

-- Equality on text is leakproof, so row security lets this index be used; array operators are not.
create table matching.offer_trace (
    tenant_id uuid not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    hash      text not null,
    offer_id  uuid not null,
    primary key (tenant_id, hash, offer_id),
    foreign key (tenant_id, offer_id) references matching.offer (tenant_id, id) on delete cascade
);
comment on table matching.offer_trace is 'tenant: keyed hashes by which an offer is found: e-mail, phone, words of the name';
create index offer_trace_offer on matching.offer_trace (tenant_id, offer_id);
