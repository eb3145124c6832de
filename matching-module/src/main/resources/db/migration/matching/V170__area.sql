-- Which kinds an association takes in which department, and how many open offers it can look after there. An offer that it cannot take is
-- kept aside, and with the person's consent passed to an association that works there: the record in between is sealed for the one that receives.

create table matching.area (
    tenant_id  uuid    not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    department text    not null,
    kinds      text[]  not null default '{}',
    most       integer check (most >= 0),
    primary key (tenant_id, department)
);
comment on table matching.area is 'tenant: what an association takes in a department; without a row every kind of its own, without limit';
comment on column matching.area.kinds is 'empty: every kind that the association brings together';
comment on column matching.area.most is 'how many open offers it can look after there; empty: no limit';

alter table matching.offer drop constraint offer_status_check;
alter table matching.offer add constraint offer_status_check
    check (status in ('received', 'proposed', 'withdrawn', 'aside', 'passed_on'));
alter table matching.offer
    add column aside        text check (aside in ('outside', 'kind', 'full')),
    add column passed_to    text,
    add column passed_at    timestamptz,
    add column passed_from  text,
    add column consented_at timestamptz;
comment on column matching.offer.aside is 'why it was kept aside when it came in, or was told anew';
comment on column matching.offer.passed_to is 'the name of the association to which it was passed on, with the person''s consent';
comment on column matching.offer.passed_from is 'the name of the association that passed it on to this one';
comment on column matching.offer.consented_at is 'when the person agreed to that';

drop index matching.offer_pool;
create index offer_pool on matching.offer (tenant_id, id) include (version) where status in ('received', 'proposed');
create index offer_aside on matching.offer (tenant_id, received_at) where status = 'aside';

create table matching.reach (
    tenant_id uuid   primary key references platform.tenant (id) on delete cascade,
    kinds     text[] not null,
    refused   text[] not null
);
comment on table matching.reach is 'plumbing: which kinds each association takes, and which it does not take in a department (31:housing); all of it public';

create table matching.handover (
    id         uuid        primary key,
    tenant_id  uuid        not null references platform.tenant (id) on delete cascade,
    sealed     bytea       not null,
    created_at timestamptz not null default now()
);
comment on table matching.handover is 'plumbing: offers on their way to another association, sealed for the one that receives; each goes when it has arrived';
create index handover_tenant on matching.handover (tenant_id);
grant insert (id, tenant_id, sealed) on matching.handover to ${application};
