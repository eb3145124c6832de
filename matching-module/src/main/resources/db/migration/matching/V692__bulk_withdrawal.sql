-- What somebody of the team withdrew, or took back, with a whole list at once, for as long as it can be undone.

create table matching.bulk_withdrawal (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    record_kind text        not null check (record_kind in ('offer', 'need')),
    what        text        not null check (what in ('withdrawn', 'restored')),
    done_at     timestamptz not null,
    done_by     uuid        not null,
    undone_at   timestamptz,
    primary key (tenant_id, id)
);
create index bulk_withdrawal_age on matching.bulk_withdrawal (tenant_id, done_at);
comment on table matching.bulk_withdrawal is 'tenant: that somebody of the team withdrew many records at once, or took them back, kept for three days so that it can be undone';
comment on column matching.bulk_withdrawal.what is 'fact: what was done: a code';
comment on column matching.bulk_withdrawal.done_by is 'authority: who did it';
comment on column matching.bulk_withdrawal.undone_at is 'fact: when it was undone; null where it was not';

create table matching.bulk_withdrawn (
    tenant_id uuid   not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    act_id    uuid   not null,
    record_id uuid   not null,
    version   bigint not null,
    primary key (tenant_id, act_id, record_id),
    foreign key (tenant_id, act_id) references matching.bulk_withdrawal (tenant_id, id) on delete cascade
);
comment on table matching.bulk_withdrawn is 'tenant: which records those were';
comment on column matching.bulk_withdrawn.act_id is 'fact: with which others';
comment on column matching.bulk_withdrawn.record_id is 'fact: the offer or the need';
comment on column matching.bulk_withdrawn.version is 'fact: how often it had been changed then: what has changed since is not undone';
