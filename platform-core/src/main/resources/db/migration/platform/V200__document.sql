-- Documents: translated section by section, versioned, reviewed. What is published is only ever added to; what is being written lies
-- beside it and changes nothing for readers.

create extension if not exists pg_trgm with schema public;

create table platform.document (
    tenant_id     uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id            uuid        not null,
    number        bigint      not null check (number between 1 and 9007199254740991),
    kind          text        not null check (kind ~ '^[a-z_.]{1,40}$'),
    slug          text        not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    parent        uuid,
    position      integer     not null,
    status        text        not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    language      text        not null,
    labels        text[]      not null default '{}',
    notice        text        check (notice ~ '^[a-z_]{1,40}$'),
    successor     uuid,
    verified_at   timestamptz,
    verified_by   uuid,
    verify_by     date,
    verify_after  integer     not null default 180 check (verify_after between 1 and 3650),
    origin        uuid,
    origin_revision bigint,
    mirrored      boolean     not null default false,
    shared        boolean     not null default false,
    revision      bigint      not null default 0,
    created_at    timestamptz not null,
    created_by    uuid,
    published_at  timestamptz,
    changed_at    timestamptz not null,
    primary key (tenant_id, id),
    constraint document_slug_once unique (tenant_id, kind, slug),
    constraint document_number_once unique (tenant_id, number),
    constraint document_parent foreign key (tenant_id, parent) references platform.document (tenant_id, id) deferrable initially deferred,
    constraint document_successor foreign key (tenant_id, successor) references platform.document (tenant_id, id) deferrable initially deferred,
    check (not mirrored or origin is not null)
);
create index document_of_kind on platform.document (tenant_id, kind, position);
comment on table platform.document is 'tenant: documents and the tree in which they stand; their texts lie by section and language';
comment on column platform.document.number is 'for interfaces that know whole numbers only: drawn at random, it tells no total';
comment on column platform.document.language is 'of the source, which all others render';
comment on column platform.document.labels is 'whom and what it concerns, as the feature words it: audience:refugee';
comment on column platform.document.notice is 'a sentence that stands above it, as a message key''s end: example';
comment on column platform.document.origin is 'the shared document that it mirrors or was copied from';
comment on column platform.document.revision is 'goes up with each change that readers see';

create table platform.document_section (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    document   uuid        not null,
    key        text        not null check (key ~ '^[a-z_]{1,40}$'),
    anchor     text        not null check (anchor ~ '^[a-z0-9_-]{1,50}$'),
    position   integer     not null,
    origin     uuid,
    removed_at timestamptz,
    primary key (tenant_id, id),
    constraint document_section_document foreign key (tenant_id, document) references platform.document (tenant_id, id),
    constraint document_section_anchor unique (tenant_id, document, anchor)
);
comment on table platform.document_section is 'tenant: the sections of documents, in their order; the title and the short version are sections, too';
comment on column platform.document_section.origin is 'the shared section that it follows; empty where it is the association''s own';

create table platform.document_text (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id           uuid        not null,
    document     uuid        not null,
    section      uuid        not null,
    language     text        not null,
    number       integer     not null check (number > 0),
    renders      integer,
    title        text        not null check (length(title) <= 300),
    content      text        not null check (length(content) <= 40000),
    sources      text        not null default '[]' check (sources is json array),
    minor        boolean     not null default false,
    machine      boolean     not null default false,
    spoken       boolean     not null default true,
    note         text        not null default '' check (length(note) <= 1000),
    origin_number integer,
    written_by   uuid,
    published_by uuid,
    published_at timestamptz not null,
    primary key (tenant_id, id),
    constraint document_text_section foreign key (tenant_id, section) references platform.document_section (tenant_id, id),
    constraint document_text_number unique (tenant_id, section, language, number)
);
create index document_text_of_document on platform.document_text (tenant_id, document, language, section, number desc);
comment on table platform.document_text is 'tenant append-only: every text of a section that was ever published, language by language';
comment on column platform.document_text.renders is 'the number of the source''s text that a translation renders; empty in the source''s own language';
comment on column platform.document_text.minor is 'a change that ages no translation';
comment on column platform.document_text.machine is 'begun by a machine';
comment on column platform.document_text.spoken is 'whether a speaker of the language has read it';
comment on column platform.document_text.origin_number is 'the number of the shared text that it was taken from';

create table platform.document_draft (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    document   uuid        not null,
    section    uuid        not null,
    language   text        not null,
    state      text        not null check (state in ('DRAFT', 'IN_REVIEW')),
    renders    integer,
    title      text        not null check (length(title) <= 300),
    content    text        not null check (length(content) <= 40000),
    sources    text        not null default '[]' check (sources is json array),
    minor      boolean     not null default false,
    machine    boolean     not null default false,
    note       text        not null default '' check (length(note) <= 1000),
    written_by uuid        not null,
    changed_at timestamptz not null,
    revision   uuid        not null,
    primary key (tenant_id, section, language),
    constraint document_draft_section foreign key (tenant_id, section) references platform.document_section (tenant_id, id)
);
create index document_draft_of_document on platform.document_draft (tenant_id, document, language);
comment on table platform.document_draft is 'tenant: what is being written, at most one text for each section and language';
comment on column platform.document_draft.revision is 'another one each time it is saved';

create table platform.document_credit (
    tenant_id uuid not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    document  uuid not null,
    member    uuid not null,
    part      text not null check (part in ('AUTHOR', 'REVIEWER', 'TRANSLATOR')),
    language  text not null default '',
    name      text not null check (length(name) between 1 and 80),
    primary key (tenant_id, document, member, part, language),
    constraint document_credit_document foreign key (tenant_id, document) references platform.document (tenant_id, id)
);
comment on table platform.document_credit is 'tenant: whom readers are told of, under the name that they chose for it; without a row nobody is named';

create table platform.document_citation (
    tenant_id uuid not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    document  uuid not null,
    section   uuid not null,
    law       text not null,
    citation  text not null,
    primary key (tenant_id, section, law),
    constraint document_citation_document foreign key (tenant_id, document) references platform.document (tenant_id, id)
);
create index document_citation_law on platform.document_citation (tenant_id, law);
comment on table platform.document_citation is 'tenant: which law the published sections cite, in a form that can be compared';

create table platform.document_word (
    tenant_id uuid     not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    document  uuid     not null,
    language  text     not null,
    title     text     not null,
    body      text     not null,
    words     tsvector not null,
    primary key (tenant_id, document, language),
    constraint document_word_document foreign key (tenant_id, document) references platform.document (tenant_id, id)
);
create index document_word_language on platform.document_word (tenant_id, language);
comment on table platform.document_word is 'tenant: the published documents as they are searched, made anew with each publication';

create table platform.shared_document (
    id         uuid        primary key,
    tenant_id  uuid        references platform.tenant (id) on delete cascade,
    kind       text        not null,
    slug       text        not null,
    revision   bigint      not null,
    licence    text        not null,
    content    text        not null check (content is json object),
    changed_at timestamptz not null,
    retired_at timestamptz
);
create index shared_document_of_kind on platform.shared_document (kind, tenant_id, slug);
comment on table platform.shared_document is 'directory: what associations, and the platform''s own shelf, let others adopt; published texts only, no personal data';
comment on column platform.shared_document.tenant_id is 'whose it is; empty for the platform''s shelf';

create table platform.shared_follower (
    shared    uuid   not null references platform.shared_document (id) on delete cascade,
    tenant_id uuid   not null references platform.tenant (id) on delete cascade,
    document  uuid   not null,
    taken     bigint not null,
    primary key (shared, tenant_id)
);
create index shared_follower_tenant on platform.shared_follower (tenant_id);
comment on table platform.shared_follower is 'directory: which association mirrors which shared document, and the revision that it has';

create table platform.law_change (
    id           uuid        primary key,
    law          text        not null,
    citation     text        not null,
    changed_on   date        not null,
    note         text        not null check (length(note) <= 2000),
    url          text        not null check (length(url) <= 500),
    announced_at timestamptz not null
);
comment on table platform.law_change is 'directory: laws that changed; every document that cites one is to be checked again; no personal data';
