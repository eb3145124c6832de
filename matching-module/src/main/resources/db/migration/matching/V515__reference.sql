-- People who know a host, named by the host and asked by a letter. Each has a key of their own, under which name, address and words lie, and
-- is forgotten when the term ends; what stays is that one said yes, and whether from outside the family.

create table matching.reference (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    person_id   uuid        not null,
    family      boolean     not null,
    language    text        not null,
    name        bytea,
    email       bytea,
    email_hash  text,
    link_hash   text,
    asked_at    timestamptz not null,
    reminded_at timestamptz,
    answered_at timestamptz,
    known_for   text        check (known_for in ('year', 'years', 'long')),
    trusts      text        check (trusts in ('yes', 'partly', 'no')),
    words       bytea,
    looked_at   timestamptz,
    looked_by   uuid,
    counts      boolean     not null default false,
    primary key (tenant_id, id),
    check (not counts or looked_at is not null and answered_at is not null)
);
create index reference_person on matching.reference (tenant_id, person_id, asked_at);
create index reference_to_look on matching.reference (tenant_id, answered_at) where answered_at is not null and looked_at is null;
create unique index reference_link on matching.reference (tenant_id, link_hash) where link_hash is not null;
comment on table matching.reference is 'tenant: people who know a host, and whether they would entrust somebody to them';
comment on column matching.reference.person_id is 'fact: the host of whom they are asked';
comment on column matching.reference.family is 'fact: whether it is somebody of the host''s family, as the host or they themselves said';
comment on column matching.reference.language is 'fact: in which language they are written to';
comment on column matching.reference.name is 'sealed: id reference.name';
comment on column matching.reference.email is 'sealed: id reference.email';
comment on column matching.reference.email_hash is 'fact: a keyed hash of the address, so that nobody is named twice';
comment on column matching.reference.link_hash is 'credential: the hash of the secret link in the letter';
comment on column matching.reference.asked_at is 'fact: when the letter went';
comment on column matching.reference.reminded_at is 'fact: when they were reminded';
comment on column matching.reference.answered_at is 'fact: when they answered';
comment on column matching.reference.known_for is 'fact: how long they have known the host';
comment on column matching.reference.trusts is 'authority: whether they would entrust somebody to the host';
comment on column matching.reference.words is 'sealed: id reference.words, until somebody of the team has read them';
comment on column matching.reference.looked_at is 'authority: when somebody of the team read it';
comment on column matching.reference.looked_by is 'authority: who read it';
comment on column matching.reference.counts is 'authority: whether it counts as one of two';
