-- What a yes was a yes to, and whom contact reaches: links end when their address changes or a newer letter goes out; the contact that is
-- shown at an introduction is the one that was meant for it; another name or address is another person until that was confirmed.

alter table matching.placement_link
    add column mark text;
comment on column matching.placement_link.hash is 'credential: the hash of a secret link that was written to one side';
comment on column matching.placement_link.mark is 'fact: the keyed hash of the address to which it was written: it leads nowhere once the address is another';

create table matching.introduced_contact (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    placement_id uuid        not null,
    party        text        not null check (party in ('household', 'host')),
    person_id    uuid        not null,
    name         bytea,
    email        bytea,
    phone        bytea,
    given_at     timestamptz not null,
    primary key (tenant_id, placement_id, party),
    foreign key (tenant_id, placement_id) references matching.placement (tenant_id, id) on delete cascade
);
create index introduced_contact_person on matching.introduced_contact (tenant_id, person_id);
comment on table matching.introduced_contact is 'tenant: how two who were introduced reach each other, as each side meant it; gone when it ends';
comment on column matching.introduced_contact.party is 'fact: whose contact it is';
comment on column matching.introduced_contact.person_id is 'fact: under whose key it lies';
comment on column matching.introduced_contact.name is 'sealed: person_id contact.name';
comment on column matching.introduced_contact.email is 'sealed: person_id contact.email';
comment on column matching.introduced_contact.phone is 'sealed: person_id contact.phone';
comment on column matching.introduced_contact.given_at is 'authority: since when it is open to the other side';

-- Whoever is introduced already goes on seeing what was shown so far.
alter table matching.placement no force row level security;
alter table matching.need no force row level security;
alter table matching.offer no force row level security;
alter table matching.introduced_contact no force row level security;
insert into matching.introduced_contact (tenant_id, placement_id, party, person_id, name, email, phone, given_at)
    select p.tenant_id, p.id, 'household', n.person_id, n.name, n.email, n.phone, p.changed_at
    from matching.placement p join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id where p.state = 'introduced'
    union all
    select p.tenant_id, p.id, 'host', o.person_id, o.name, o.email, o.phone, p.changed_at
    from matching.placement p join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id where p.state = 'introduced';
alter table matching.placement force row level security;
alter table matching.need force row level security;
alter table matching.offer force row level security;

alter table matching.offer add column contact_used_at timestamptz;
alter table matching.need add column contact_used_at timestamptz;
comment on column matching.offer.contact_used_at is 'authority: since when the contact is known to reach the person: a link that was only written there was followed; null where nobody ever did';
comment on column matching.need.contact_used_at is 'authority: since when the contact is known to reach the household: a link that was only written there was followed; null where nobody ever did';

create table matching.identity_change (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    record_kind text        not null check (record_kind in ('offer', 'need')),
    record_id   uuid        not null,
    old_person  uuid        not null,
    new_person  uuid        not null,
    asked_at    timestamptz not null,
    link_hash   text,
    decided_at  timestamptz,
    outcome     text        check (outcome in ('same', 'another', 'objected', 'superseded')),
    primary key (tenant_id, id)
);
create index identity_change_record on matching.identity_change (tenant_id, record_kind, record_id) where outcome is null;
create unique index identity_change_link on matching.identity_change (tenant_id, link_hash) where link_hash is not null;
create index identity_change_old on matching.identity_change (tenant_id, old_person);
create index identity_change_new on matching.identity_change (tenant_id, new_person);
comment on table matching.identity_change is 'tenant: a record whose name or address became another: another person, until the old way in or two of the team say it is the same';
comment on column matching.identity_change.old_person is 'fact: whose it was, and whose charter, course and checks stay with that person';
comment on column matching.identity_change.new_person is 'fact: whose it is until it is confirmed that both are one';
comment on column matching.identity_change.link_hash is 'credential: the hash of the link that was written to the old address';
comment on column matching.identity_change.outcome is 'authority: what was said of it; null while nobody has';
