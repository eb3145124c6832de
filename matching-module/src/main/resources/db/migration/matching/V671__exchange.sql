-- Associations that agreed to do so let each other know, without saying who, of needs they cannot meet and offers they do not need. Nothing is read
-- across: what one tells the other is a sealed letter, which a job of the other's own receives and writes down among its own rows.
create table matching.exchange_letter (
    id         uuid        primary key,
    tenant_id  uuid        not null references platform.tenant (id) on delete cascade,
    sealed     bytea       not null,
    created_at timestamptz not null default now()
);
comment on table matching.exchange_letter is 'plumbing: what an association tells one it agreed with, sealed for the one that receives; each goes when it has arrived';
create index exchange_letter_tenant on matching.exchange_letter (tenant_id);
grant insert (id, tenant_id, sealed) on matching.exchange_letter to ${application};

create table matching.alliance (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    other       uuid        not null,
    name        text        not null,
    ours_at     timestamptz,
    ours_by     uuid,
    theirs_at   timestamptz,
    ended_at    timestamptz,
    theirs_last timestamptz,
    primary key (tenant_id, other)
);
comment on table matching.alliance is 'tenant: with which associations this one shares needs and offers without names; both agree, either ends it';
comment on column matching.alliance.other is 'authority: which association';
comment on column matching.alliance.name is 'fact: what it is called';
comment on column matching.alliance.ours_at is 'authority: when this association agreed';
comment on column matching.alliance.ours_by is 'authority: who agreed for it';
comment on column matching.alliance.theirs_at is 'authority: when the other agreed';
comment on column matching.alliance.ended_at is 'authority: when one of the two ended it';
comment on column matching.alliance.theirs_last is 'fact: when the other last said something of it: what is older than that counts no more';

create table matching.exchange_listing (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    other       uuid        not null,
    record_kind text        not null check (record_kind in ('offer', 'need')),
    record_id   uuid        not null,
    person_id   uuid        not null,
    told        text        not null,
    opened_at   timestamptz not null,
    opened_by   uuid        not null,
    asked_at    timestamptz,
    declined_at timestamptz,
    closed_at   timestamptz,
    primary key (tenant_id, id)
);
create unique index exchange_listing_open on matching.exchange_listing (tenant_id, other, record_id) where closed_at is null;
create index exchange_listing_person on matching.exchange_listing (tenant_id, person_id);
comment on table matching.exchange_listing is 'tenant: needs and offers of which this association let another know without saying who';
comment on column matching.exchange_listing.other is 'authority: which association was let know';
comment on column matching.exchange_listing.record_id is 'fact: which need or offer';
comment on column matching.exchange_listing.person_id is 'fact: the id under which the key of whoever left it lay then';
comment on column matching.exchange_listing.told is 'fact: what the other was told, and nothing else: coarse enough to fit several';
comment on column matching.exchange_listing.asked_at is 'fact: when the other asked for it';
comment on column matching.exchange_listing.declined_at is 'authority: when it was told that this will not be';

create table matching.exchange_foreign (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    other       uuid        not null,
    told        text        not null,
    opened_at   timestamptz not null,
    asked_at    timestamptz,
    asked_by    uuid,
    declined_at timestamptz,
    closed_at   timestamptz,
    primary key (tenant_id, id)
);
comment on table matching.exchange_foreign is 'tenant: needs and offers of other associations, without anybody in them';
comment on column matching.exchange_foreign.other is 'authority: whose they are';
comment on column matching.exchange_foreign.told is 'fact: what the other told';
comment on column matching.exchange_foreign.asked_at is 'authority: when this association asked for it';
comment on column matching.exchange_foreign.declined_at is 'fact: when the other said that this will not be';

comment on column matching.exchange_listing.opened_by is 'authority: who let it know';
comment on column matching.exchange_foreign.asked_by is 'authority: who asked';
comment on column matching.partner.begun_by is 'authority: who began with it';
comment on column matching.partner.ended_by is 'authority: who ended it';
comment on column matching.partner_referrer.invited_by is 'authority: who invited';
