-- The same person twice. Names and contacts lie sealed: by which words, numbers and addresses a record may be found from another of the same
-- human is kept as keyed hashes, apart from those by which staff search. What two records share leads from one to the other; only then
-- both are opened and compared.

create table matching.duplicate_look (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    record_kind text        not null check (record_kind in ('offer', 'need')),
    record_id   uuid        not null,
    version     bigint      not null,
    looked_at   timestamptz not null,
    primary key (tenant_id, record_kind, record_id)
);
comment on table matching.duplicate_look is 'tenant: of which records it was looked whether they stand twice, and as they were when';
comment on column matching.duplicate_look.record_id is 'fact: which record';
comment on column matching.duplicate_look.version is 'fact: how often it had been changed then';
comment on column matching.duplicate_look.looked_at is 'fact: when';

create table matching.duplicate_token (
    tenant_id   uuid not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    record_kind text not null check (record_kind in ('offer', 'need')),
    hash        text not null,
    record_id   uuid not null,
    sort        text not null,
    primary key (tenant_id, record_kind, hash, record_id)
);
create index duplicate_token_record on matching.duplicate_token (tenant_id, record_kind, record_id);
comment on table matching.duplicate_token is 'tenant: keyed hashes by which a record is found from another of the same human';
comment on column matching.duplicate_token.hash is 'fact: a keyed hash of how a name is heard, a number, an address, a place';
comment on column matching.duplicate_token.record_id is 'fact: what it leads to';
comment on column matching.duplicate_token.sort is 'fact: of what it is';

create table matching.duplicate_pair (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    record_kind text        not null check (record_kind in ('offer', 'need')),
    first_id    uuid        not null,
    second_id   uuid        not null,
    alike       text[]      not null,
    identity    text        not null,
    found_at    timestamptz not null,
    apart_at    timestamptz,
    apart_by    uuid,
    primary key (tenant_id, id),
    constraint duplicate_pair_ordered check (first_id < second_id),
    constraint duplicate_pair_apart check ((apart_at is null) = (apart_by is null))
);
create unique index duplicate_pair_two on matching.duplicate_pair (tenant_id, record_kind, first_id, second_id);
create index duplicate_pair_second on matching.duplicate_pair (tenant_id, record_kind, second_id);
create index duplicate_pair_open on matching.duplicate_pair (tenant_id, found_at) where apart_at is null;
comment on table matching.duplicate_pair is 'tenant: two records that may be one human''s, and what is alike in them; or that somebody of the team said to be two people''s';
comment on column matching.duplicate_pair.first_id is 'fact: the one record';
comment on column matching.duplicate_pair.second_id is 'fact: the other';
comment on column matching.duplicate_pair.alike is 'fact: codes of what is alike';
comment on column matching.duplicate_pair.identity is 'fact: a keyed hash of both names and contacts, by which it is known that one became another';
comment on column matching.duplicate_pair.found_at is 'fact: when it was found';
comment on column matching.duplicate_pair.apart_at is 'authority: when somebody said that they are two people; it holds until a name or contact of one becomes another';
comment on column matching.duplicate_pair.apart_by is 'authority: who said so';
