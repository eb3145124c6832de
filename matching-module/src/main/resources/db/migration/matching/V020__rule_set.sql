-- What an association's matching goes by. A published version is never changed: plans name theirs for as long as they are kept.

create table matching.rule_version (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    number       integer     not null check (number > 1),
    rules        text        not null check (rules is json object),
    reason       text        not null check (length(reason) <= 1000),
    published_at timestamptz not null,
    published_by uuid        not null,
    restored     integer,
    primary key (tenant_id, number)
);
comment on table matching.rule_version is 'tenant append-only: the published rule sets, one row a version; version 1 is what Teranga begins with';
comment on column matching.rule_version.restored is 'the earlier version that this one brings back, or null';

create table matching.rule_draft (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    rules      text        not null check (rules is json object),
    changed_at timestamptz not null,
    changed_by uuid        not null,
    primary key (tenant_id)
);
comment on table matching.rule_draft is 'tenant: the rule set that is being written, at most one';
