-- A home and the people who live in it. An offer of housing is of (a part of) a home: where it says nothing, of its own, whose id is the
-- offer's. The row of a home is written when somebody first says something of it.

create table matching.home (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    version    bigint      not null default 1,
    person_id  uuid        not null,
    said       jsonb       not null default '{}' check (jsonb_typeof(said) = 'object'),
    told       bytea,
    address    bytea,
    looked     text[]      not null default '{}',
    to_look    integer     not null default 0,
    changed_at timestamptz not null,
    primary key (tenant_id, id)
);
create index home_person on matching.home (tenant_id, person_id);
create index home_to_look on matching.home (tenant_id, changed_at) where to_look > 0;
comment on table matching.home is 'tenant: a home of which (a part) is offered: its rooms, its rules, what is near';
comment on column matching.home.person_id is 'fact: the host under whose key the words and the address lie';
comment on column matching.home.said is 'fact: what is said of it in codes and numbers, by the names of the fields';
comment on column matching.home.told is 'sealed: person_id home.told';
comment on column matching.home.address is 'sealed: person_id home.address';
comment on column matching.home.looked is 'authority: marks of those words at which somebody of the team has looked';
comment on column matching.home.to_look is 'fact: how many words, of the home and of who lives there, wait for somebody of the team to look at them';
comment on column matching.home.changed_at is 'fact: when something of it was said last';

alter table matching.offer add column home_id uuid;
alter table matching.offer add foreign key (tenant_id, home_id) references matching.home (tenant_id, id);
create index offer_home on matching.offer (tenant_id, home_id) where home_id is not null;
comment on column matching.offer.home_id is 'fact: the home of which this is an offer; null where it is its own, whose id is the offer''s';

-- The host is one of them, under the id by which the offer knows the host; whoever else is of age has an id and a key of their own.
create table matching.home_adult (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id           uuid        not null,
    home_id      uuid        not null,
    version      bigint      not null default 1,
    host         boolean     not null,
    age          smallint    check (age between 18 and 120),
    age_on       date,
    languages    text[]      not null default '{}',
    language     text,
    name         bytea,
    email        bytea,
    phone        bytea,
    told         bytea,
    looked       text[]      not null default '{}',
    moved_in_at  timestamptz not null,
    moved_out_at timestamptz,
    link_hash    text,
    primary key (tenant_id, id),
    foreign key (tenant_id, home_id) references matching.home (tenant_id, id) on delete cascade,
    check ((age is null) = (age_on is null))
);
create index home_adult_home on matching.home_adult (tenant_id, home_id);
create unique index home_adult_link on matching.home_adult (tenant_id, link_hash) where link_hash is not null;
comment on table matching.home_adult is 'tenant: the adults who live, or lived, in a home';
comment on column matching.home_adult.id is 'fact: the person, under whose key the name and the words lie';
comment on column matching.home_adult.host is 'fact: whether it is who offers; name and contact stand with the offer then';
comment on column matching.home_adult.age is 'fact: years on the day of age_on';
comment on column matching.home_adult.age_on is 'fact: when the age was said';
comment on column matching.home_adult.languages is 'fact: which languages the person speaks';
comment on column matching.home_adult.language is 'fact: in which language the person is written to';
comment on column matching.home_adult.name is 'sealed: id contact.name';
comment on column matching.home_adult.email is 'sealed: id contact.email';
comment on column matching.home_adult.phone is 'sealed: id contact.phone';
comment on column matching.home_adult.told is 'sealed: id adult.told';
comment on column matching.home_adult.looked is 'authority: marks of those words at which somebody of the team has looked';
comment on column matching.home_adult.moved_in_at is 'fact: since when the person is known to live there';
comment on column matching.home_adult.moved_out_at is 'fact: since when the person lives there no more';
comment on column matching.home_adult.link_hash is 'credential: the hash of the secret link of this person''s own page';

create table matching.home_adult_trace (
    tenant_id uuid not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    hash      text not null,
    adult_id  uuid not null,
    primary key (tenant_id, hash, adult_id),
    foreign key (tenant_id, adult_id) references matching.home_adult (tenant_id, id) on delete cascade
);
create index home_adult_trace_adult on matching.home_adult_trace (tenant_id, adult_id);
comment on table matching.home_adult_trace is 'tenant: keyed hashes by which an adult of a home is known to be some other person: e-mail, phone';
comment on column matching.home_adult_trace.hash is 'fact: a keyed hash';

create table matching.home_photo (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    home_id   uuid        not null,
    person_id uuid        not null,
    place     integer     not null,
    caption   bytea       not null,
    content   bytea       not null,
    width     integer     not null,
    height    integer     not null,
    added_at  timestamptz not null,
    added_by  uuid,
    looked_at timestamptz,
    looked_by uuid,
    shown     boolean     not null default false,
    primary key (tenant_id, id),
    foreign key (tenant_id, home_id) references matching.home (tenant_id, id) on delete cascade
);
create index home_photo_home on matching.home_photo (tenant_id, home_id, place);
create index home_photo_to_look on matching.home_photo (tenant_id, added_at) where looked_at is null;
comment on table matching.home_photo is 'tenant: photographs of a home, made anew without what a camera adds; never public';
comment on column matching.home_photo.person_id is 'fact: the host under whose key it lies';
comment on column matching.home_photo.place is 'fact: where it stands among the others';
comment on column matching.home_photo.caption is 'sealed: person_id home.caption, what it shows';
comment on column matching.home_photo.content is 'sealed: person_id home.photo, a JPEG in Base64';
comment on column matching.home_photo.added_by is 'fact: who of the team brought it; null for the host';
comment on column matching.home_photo.looked_at is 'authority: when somebody of the team looked at this very picture; null while nobody has';
comment on column matching.home_photo.looked_by is 'authority: who looked at it';
comment on column matching.home_photo.shown is 'authority: whether a household that is asked may see it';
