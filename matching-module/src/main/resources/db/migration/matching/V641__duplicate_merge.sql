-- Two records of one human made one: what was chosen lies in the record that is kept; the other stays as it was, taken back, with a link that
-- nobody has. For thirty days that can be undone.

create table matching.duplicate_merge (
    tenant_id         uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id                uuid        not null,
    pair_id           uuid        not null,
    record_kind       text        not null check (record_kind in ('offer', 'need')),
    kept_id           uuid        not null,
    gone_id           uuid        not null,
    person_id         uuid        not null,
    before            bytea       not null,
    taken             text[]      not null,
    kept_link_hash    text,
    used_at           timestamptz,
    vouched_at        timestamptz,
    gone_status       text        not null,
    gone_withdrawn_at timestamptz,
    gone_version      bigint      not null,
    gone_link_hash    text,
    merged_at         timestamptz not null,
    merged_by         uuid        not null,
    undone_at         timestamptz,
    undone_by         uuid,
    primary key (tenant_id, id),
    constraint duplicate_merge_two check (kept_id <> gone_id),
    constraint duplicate_merge_undone check ((undone_at is null) = (undone_by is null))
);
-- Of two who press at once one merges.
create unique index duplicate_merge_gone on matching.duplicate_merge (tenant_id, record_kind, gone_id) where undone_at is null;
create index duplicate_merge_kept on matching.duplicate_merge (tenant_id, record_kind, kept_id);
create index duplicate_merge_pair on matching.duplicate_merge (tenant_id, pair_id);
comment on table matching.duplicate_merge is 'tenant: two records of one human that somebody of the team made one, and what is needed to undo it';
comment on column matching.duplicate_merge.pair_id is 'fact: of which pair';
comment on column matching.duplicate_merge.kept_id is 'fact: the record that is kept';
comment on column matching.duplicate_merge.gone_id is 'authority: the record that is taken back for it';
comment on column matching.duplicate_merge.person_id is 'fact: whose the kept record was, under whose key what it said lies';
comment on column matching.duplicate_merge.before is 'sealed: person_id duplicate.before';
comment on column matching.duplicate_merge.taken is 'fact: codes of what the kept record says since as the other did';
comment on column matching.duplicate_merge.kept_link_hash is 'credential: the link by which the kept record was followed, dead where its address became another';
comment on column matching.duplicate_merge.used_at is 'authority: since when the kept record''s person was reached by its contact, before';
comment on column matching.duplicate_merge.vouched_at is 'authority: since when the team stood for that contact, before';
comment on column matching.duplicate_merge.gone_status is 'authority: how far the other record was';
comment on column matching.duplicate_merge.gone_withdrawn_at is 'fact: when it had been taken back';
comment on column matching.duplicate_merge.gone_version is 'fact: how often it had been changed';
comment on column matching.duplicate_merge.gone_link_hash is 'credential: the link by which it was followed, dead while it is merged';
comment on column matching.duplicate_merge.merged_by is 'authority: who of the team merged them';
comment on column matching.duplicate_merge.undone_by is 'authority: who undid it';
