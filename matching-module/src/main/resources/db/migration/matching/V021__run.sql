-- Runs and the plans they made. Only figures and keys: nothing here tells who anybody is.

create table matching.run (
    tenant_id     uuid             not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id            uuid             not null,
    status        text             not null check (status in ('queued', 'running', 'done', 'failed')),
    stage         text             not null check (stage in ('waiting', 'reading', 'pairing', 'solving', 'storing', 'ended')),
    progress      integer          not null default 0 check (progress between 0 and 100),
    attempts      integer          not null default 0,
    requested_at  timestamptz      not null,
    requested_by  uuid,
    started_at    timestamptz,
    alive_at      timestamptz      not null,
    ended_at      timestamptz,
    failure       text,
    needs         integer,
    offers        integer,
    pairs         bigint,
    matched       integer,
    persons       integer,
    objective     bigint,
    bound         bigint,
    gap           double precision,
    exact         boolean,
    seconds       double precision,
    rules_version integer,
    rules_hash    text,
    input_hash    text,
    result_hash   text,
    primary key (tenant_id, id)
);
comment on table matching.run is 'tenant: computations of the best plan, with their figures and certificate';
comment on column matching.run.failure is 'message key of the reason, where it failed';
comment on column matching.run.alive_at is 'when the computing node was last heard of';
-- Two clicks at once make one run.
create unique index run_one_at_a_time on matching.run (tenant_id) where status in ('queued', 'running');
create index run_requested on matching.run (tenant_id, requested_at desc);

create table matching.suggestion (
    tenant_id  uuid   not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    run_id     uuid   not null,
    need_id    uuid   not null,
    offer_id   uuid   not null,
    score      bigint not null check (score > 0),
    department text,
    verdicts   text   not null check (verdicts is json array),
    primary key (tenant_id, run_id, need_id),
    foreign key (tenant_id, run_id) references matching.run (tenant_id, id) on delete cascade,
    foreign key (tenant_id, need_id) references matching.need (tenant_id, id) on delete cascade,
    foreign key (tenant_id, offer_id) references matching.offer (tenant_id, id) on delete cascade
);
comment on table matching.suggestion is 'tenant: the pairs of a plan; computed, decided by nobody';
comment on column matching.suggestion.department is 'where the need is, for the map and the filter of the plan';
create index suggestion_ranked on matching.suggestion (tenant_id, run_id, score desc, need_id);
create index suggestion_need on matching.suggestion (tenant_id, need_id);
create index suggestion_offer on matching.suggestion (tenant_id, offer_id);

create table matching.unplaced (
    tenant_id  uuid    not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    run_id     uuid    not null,
    need_id    uuid    not null,
    department text,
    reason     text    not null,
    candidates integer not null check (candidates >= 0),
    primary key (tenant_id, run_id, need_id),
    foreign key (tenant_id, run_id) references matching.run (tenant_id, id) on delete cascade,
    foreign key (tenant_id, need_id) references matching.need (tenant_id, id) on delete cascade
);
comment on table matching.unplaced is 'tenant: the needs that a plan could not place, and what stopped them';
comment on column matching.unplaced.reason is 'the hard criterion that leaves no offer, or taken where others need the offers more';
create index unplaced_reason on matching.unplaced (tenant_id, run_id, reason, need_id);
create index unplaced_need on matching.unplaced (tenant_id, need_id);

create table matching.run_price (
    tenant_id uuid  not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    run_id    uuid  not null,
    needs     bytea not null,
    offers    bytea not null,
    primary key (tenant_id, run_id),
    foreign key (tenant_id, run_id) references matching.run (tenant_id, id) on delete cascade
);
comment on table matching.run_price is 'tenant: the prices of a plan, by which any pair is compared with it';
comment on column matching.run_price.needs is 'by key, 32 bytes each: the need, the points that being placed is worth to it, nothing';
comment on column matching.run_price.offers is 'by key, 32 bytes each: the offer, the points that others would give for it, the same for each person';
