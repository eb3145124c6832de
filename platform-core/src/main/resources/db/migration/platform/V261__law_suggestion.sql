-- Those who check pages see first that a law has changed; the platform's operator decides whether it is said to all associations.

create table platform.law_suggestion (
    id           uuid        primary key,
    tenant_id    uuid        not null references platform.tenant (id) on delete cascade,
    citation     text        not null check (length(citation) <= 300),
    changed_on   date        not null,
    note         text        not null check (length(note) <= 2000),
    url          text        not null check (length(url) <= 500),
    state        text        not null check (state in ('open', 'announced', 'declined')),
    suggested_at timestamptz not null
);
create index law_suggestion_tenant on platform.law_suggestion (tenant_id, suggested_at desc);
create index law_suggestion_open on platform.law_suggestion (suggested_at) where state = 'open';
comment on table platform.law_suggestion is 'plumbing: laws that associations say have changed; which association, not which person';
