-- Associations that ask to be opened. There is no tenant yet: the contact lies sealed by the platform, and goes as soon as it is decided.

create table admin.opening_application (
    id           uuid        primary key,
    slug         text        not null check (slug ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(slug) between 3 and 40),
    name         text        not null check (length(name) between 1 and 200),
    legal_number text        not null,
    languages    text[]      not null check (cardinality(languages) > 0),
    regions      text[]      not null,
    language     text        not null,
    contact      bytea,
    mail_domain  text        not null,
    status       text        not null check (status in ('WAITING', 'APPROVED', 'OPENED', 'REFUSED')),
    created_at   timestamptz not null,
    decided_at   timestamptz,
    decided_by   uuid,
    tenant_id    uuid,
    check ((status in ('WAITING', 'APPROVED')) = (contact is not null)),
    check ((status in ('APPROVED', 'OPENED')) = (tenant_id is not null))
);
create unique index opening_application_slug on admin.opening_application (slug) where status in ('WAITING', 'APPROVED');
create index opening_application_created on admin.opening_application (created_at);
comment on table admin.opening_application is 'plumbing: associations that ask to be opened';
comment on column admin.opening_application.contact is 'name and e-mail of who asks, sealed; gone once it is decided';
comment on column admin.opening_application.mail_domain is 'what stands behind the @, by which a person of the platform sees whether it is theirs';
comment on column admin.opening_application.tenant_id is 'chosen with the approval, so that an opening that was cut off goes on';
