-- What an association asks of whom before somebody is proposed, introduced, or sleeps under a roof. A published version is never changed;
-- the database knows as well that nobody publishes what they wrote last.

create table matching.policy_version (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    number       integer     not null check (number > 1),
    policy       text        not null check (policy is json object),
    counts_from  date        not null,
    reason       text        not null check (length(reason) <= 1000),
    drafted_by   uuid        not null,
    published_at timestamptz not null,
    published_by uuid        not null,
    primary key (tenant_id, number),
    constraint policy_version_by_two check (published_by <> drafted_by)
);
comment on table matching.policy_version is 'tenant append-only: authority: the published policies, one row a version; version 1 is what Teranga begins with';
comment on column matching.policy_version.policy is 'authority: what is asked, as JSON';
comment on column matching.policy_version.counts_from is 'authority: the first day on which it counts';
comment on column matching.policy_version.reason is 'authority: why, in the words of who published it';
comment on column matching.policy_version.drafted_by is 'authority: who wrote it last';
comment on column matching.policy_version.published_at is 'authority: when it was published';
comment on column matching.policy_version.published_by is 'authority: who published it: another person than all who wrote it';

create table matching.policy_draft (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    policy      text        not null check (policy is json object),
    counts_from date,
    reason      text        not null default '' check (length(reason) <= 1000),
    changed_at  timestamptz not null,
    changed_by  uuid        not null,
    revision    uuid        not null,
    primary key (tenant_id)
);
comment on table matching.policy_draft is 'tenant: the policy that is being written, at most one';
comment on column matching.policy_draft.policy is 'fact: what it would ask, as JSON';
comment on column matching.policy_draft.counts_from is 'fact: the first day on which it would count; null for the day on which it is published';
comment on column matching.policy_draft.reason is 'fact: what it is for';
comment on column matching.policy_draft.changed_at is 'fact: when it was changed last';
comment on column matching.policy_draft.changed_by is 'fact: who changed it last';
comment on column matching.policy_draft.revision is 'fact: another one each time it is saved';
