-- What households ask for. In clear is what matching and lists need; who asks is ciphertext, found by keyed hashes.

create table matching.need (
    tenant_id         uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id                uuid        not null,
    version           bigint      not null,
    receipt_number    text        not null,
    status            text        not null check (status in ('received', 'proposed', 'withdrawn')),
    kind              text        not null check (kind in ('housing', 'language', 'legal', 'employment', 'buddy', 'project')),
    postcode          text,
    commune           text,
    department        text,
    place_name        text,
    radius_km         integer     check (radius_km >= 0),
    adults            integer     check (adults >= 0),
    children          integer     check (children >= 0),
    composition       text        check (composition in ('single_woman', 'woman_with_children', 'single_man', 'couple', 'family', 'group')),
    languages         text[]      not null default '{}',
    interests         text[]      not null default '{}',
    skills            text[]      not null default '{}',
    requirements      text[]      not null default '{}',
    needed_from       date,
    duration_days     integer     check (duration_days > 0),
    waiting_since     timestamptz not null,
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
comment on table matching.need is 'tenant: a need, from the day a household asks until somebody answers or it withdraws';
comment on column matching.need.source_key is 'keyed hash of the id of the spreadsheet''s row, or of its content: the same row is not taken twice';
comment on column matching.need.source_content is 'keyed hash of the row''s content: tells whether it changed';
create index need_waiting on matching.need (tenant_id, waiting_since, id);
create index need_status on matching.need (tenant_id, status, kind, waiting_since);
create index need_place on matching.need (tenant_id, department, commune);
create index need_postcode on matching.need (tenant_id, postcode);
create index need_proposed on matching.need (tenant_id, first_proposed_at) where first_proposed_at is not null;
create index need_account on matching.need (tenant_id, account_id) where account_id is not null;

create table matching.need_trace (
    tenant_id uuid not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    hash      text not null,
    need_id   uuid not null,
    primary key (tenant_id, hash, need_id),
    foreign key (tenant_id, need_id) references matching.need (tenant_id, id) on delete cascade
);
comment on table matching.need_trace is 'tenant: keyed hashes by which a need is found: e-mail, phone, words of the name';
create index need_trace_need on matching.need_trace (tenant_id, need_id);
