-- A need or an offer goes over to another association, with its person's yes and by the decision of a second person. While it is on its way, and once
-- the other has it, the record here is closed: two copies are never open. The other alone says what became of it, so nothing is opened again here
-- before it has said so.
create table matching.exchange_transfer (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    listing_id  uuid        not null,
    other       uuid        not null,
    other_name  text        not null,
    record_kind text        not null check (record_kind in ('offer', 'need')),
    record_id   uuid        not null,
    person_id   uuid        not null,
    state       text        not null check (state in ('asked', 'agreed', 'sent', 'recalled', 'accepted', 'over')),
    outcome     text        check (outcome in ('said_no', 'called_off', 'taken_back', 'expired', 'declined', 'given_back')),
    link_hash   text,
    asked_at    timestamptz not null,
    asked_by    uuid        not null,
    sent_at     timestamptz,
    sent_by     uuid,
    until_at    timestamptz,
    recalled_at timestamptz,
    accepted_at timestamptz,
    over_at     timestamptz,
    words       bytea,
    primary key (tenant_id, id),
    check ((state = 'over') = (outcome is not null))
);
create unique index exchange_transfer_open on matching.exchange_transfer (tenant_id, record_id) where state <> 'over';
create index exchange_transfer_person on matching.exchange_transfer (tenant_id, person_id);
create unique index exchange_transfer_link on matching.exchange_transfer (tenant_id, link_hash);
comment on table matching.exchange_transfer is 'tenant: needs and offers that go over to another association: asked, agreed to, decided, taken over or not';
comment on column matching.exchange_transfer.listing_id is 'fact: what the other asked for';
comment on column matching.exchange_transfer.other is 'authority: to which association';
comment on column matching.exchange_transfer.other_name is 'fact: what it was called when the person was asked';
comment on column matching.exchange_transfer.record_id is 'fact: which need or offer';
comment on column matching.exchange_transfer.person_id is 'fact: the id under which the key of whoever was asked lies';
comment on column matching.exchange_transfer.state is 'authority: how far it is';
comment on column matching.exchange_transfer.outcome is 'authority: what became of it';
comment on column matching.exchange_transfer.link_hash is 'credential of a letter: by which its person answers; only the newest leads on';
comment on column matching.exchange_transfer.asked_by is 'authority: who asked its person';
comment on column matching.exchange_transfer.sent_at is 'authority: when a second person decided that it goes';
comment on column matching.exchange_transfer.sent_by is 'authority: who that was';
comment on column matching.exchange_transfer.until_at is 'authority: until when the other may take it over';
comment on column matching.exchange_transfer.recalled_at is 'authority: since when it is asked back';
comment on column matching.exchange_transfer.accepted_at is 'fact: when the other took it over';
comment on column matching.exchange_transfer.words is 'fact: why the other did not, sealed for its person';

create table matching.exchange_arrival (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    other       uuid        not null,
    other_name  text        not null,
    record_kind text        not null check (record_kind in ('offer', 'need')),
    person_id   uuid        not null,
    sealed      bytea,
    state       text        not null check (state in ('waiting', 'accepted', 'declined', 'returned', 'given_back')),
    consented_at timestamptz,
    until_at    timestamptz not null,
    arrived_at  timestamptz not null,
    decided_at  timestamptz,
    decided_by  uuid,
    told_at     timestamptz,
    record_id   uuid,
    primary key (tenant_id, id),
    check (state in ('waiting', 'returned') or decided_at is not null),
    check ((state in ('accepted', 'given_back')) = (record_id is not null))
);
create index exchange_arrival_person on matching.exchange_arrival (tenant_id, person_id);
create index exchange_arrival_record on matching.exchange_arrival (tenant_id, record_id);
comment on table matching.exchange_arrival is 'tenant: needs and offers that another association passes to this one, and what this one said to it';
comment on column matching.exchange_arrival.other is 'authority: which association passes it on';
comment on column matching.exchange_arrival.other_name is 'fact: what it is called';
comment on column matching.exchange_arrival.person_id is 'fact: the id under which the key of its person lies here, and nowhere else';
comment on column matching.exchange_arrival.sealed is 'fact: what its person agreed to, sealed for that person, and gone once it is answered';
comment on column matching.exchange_arrival.state is 'authority: what this association said';
comment on column matching.exchange_arrival.consented_at is 'fact: when its person agreed, as the other says';
comment on column matching.exchange_arrival.until_at is 'authority: until when it may be taken over';
comment on column matching.exchange_arrival.arrived_at is 'fact: when it came';
comment on column matching.exchange_arrival.decided_at is 'authority: when somebody here took it over or did not';
comment on column matching.exchange_arrival.decided_by is 'authority: who that was';
comment on column matching.exchange_arrival.told_at is 'fact: when the other was told last';
comment on column matching.exchange_arrival.record_id is 'fact: which need or offer it became here';
