-- What stands around rights pages while people work on them: what they say to each other, pictures, links, people outside who read along.

create table rights.outside_review (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    document   uuid        not null,
    reads      text        not null,
    language   text        not null,
    name       bytea       not null,
    email      bytea       not null,
    link_hash  text        not null,
    invited_by uuid        not null,
    sent_at    timestamptz not null,
    expires_at timestamptz not null,
    opinion    text        check (opinion in ('RIGHT', 'NOT_RIGHT')),
    said_at    timestamptz,
    taken_at   timestamptz,
    ended_at   timestamptz,
    primary key (tenant_id, id),
    constraint outside_review_link unique (tenant_id, link_hash)
);
create index outside_review_of_document on rights.outside_review (tenant_id, document);
comment on table rights.outside_review is 'tenant: people without an account who were asked to read a page, by a secret link';
comment on column rights.outside_review.reads is 'the language in which they read it';
comment on column rights.outside_review.language is 'the language in which we write to them';
comment on column rights.outside_review.name is 'sealed: id outside.name; under the invitation''s own key, which is destroyed with it';
comment on column rights.outside_review.email is 'sealed: id outside.email';
comment on column rights.outside_review.taken_at is 'when a jurist took their opinion for a check of the page';

create table rights.remark (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    document  uuid        not null,
    section   uuid,
    language  text        not null,
    member    uuid,
    outside   uuid,
    words     text        not null check (length(words) between 1 and 2000),
    said_at   timestamptz not null,
    done_at   timestamptz,
    done_by   uuid,
    primary key (tenant_id, id),
    constraint remark_outside foreign key (tenant_id, outside) references rights.outside_review (tenant_id, id),
    check ((member is null) <> (outside is null))
);
create index remark_of_document on rights.remark (tenant_id, document, said_at);
comment on table rights.remark is 'tenant: what the team, and those outside who read along, say about sections of pages';
comment on column rights.remark.section is 'empty where it concerns the whole page';

create table rights.picture (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    document  uuid        not null,
    name      text        not null check (name ~ '^[0-9a-f]{32}\.(svg|png|jpg)$'),
    shows     text        not null check (length(shows) between 1 and 300),
    added_at  timestamptz not null,
    added_by  uuid        not null,
    primary key (tenant_id, document, name)
);
comment on table rights.picture is 'tenant: the pictures that were brought for a page; each language says in its own words what they show';

create table rights.link (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    document   uuid        not null,
    section    uuid        not null,
    url        text        not null check (length(url) <= 2000),
    fault      text        not null,
    checked_at timestamptz not null,
    primary key (tenant_id, document, section, url)
);
comment on table rights.link is 'tenant: links of published pages that led nowhere when they were last tried; those that lead somewhere are not kept';

create table rights.link_check (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    document   uuid        not null,
    checked_at timestamptz not null,
    primary key (tenant_id, document)
);
comment on table rights.link_check is 'tenant: when the links of a page were last tried';

create table rights.reminder (
    tenant_id uuid not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    document  uuid not null,
    month     date not null check (extract(day from month) = 1),
    primary key (tenant_id, document, month)
);
comment on table rights.reminder is 'tenant: of which pages jurists were reminded in which month';
