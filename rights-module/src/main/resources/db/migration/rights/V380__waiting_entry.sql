-- News and places that readers do not see yet, or as they will be: a second person publishes them.
create table rights.waiting_entry (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    kind       text        not null check (kind ~ '^rights_[a-z]+$'),
    round      uuid        not null,
    fields     text        not null check (fields is json object),
    changed_by uuid        not null,
    changed_at timestamptz not null,
    taken_away boolean     not null,
    primary key (tenant_id, id)
);
create index waiting_entry_kind on rights.waiting_entry (tenant_id, kind, changed_at);
comment on table rights.waiting_entry is 'tenant: messages and places as they wait for a second person; no personal data';
comment on column rights.waiting_entry.id is 'fact: the message or the place, which may be none yet, or none any more';
comment on column rights.waiting_entry.round is 'fact: the same from its first saving to its publication: all who had a hand in it are noted under it';
comment on column rights.waiting_entry.fields is 'fact: its form, as it was sent and found right';
comment on column rights.waiting_entry.changed_by is 'fact: who saved it last, or took it away';
comment on column rights.waiting_entry.taken_away is 'fact: whether readers saw it until somebody took it away';
