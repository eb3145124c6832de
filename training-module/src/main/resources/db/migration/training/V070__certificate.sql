-- Certificates: with what an association signs, what it certified, what it took back. Rows are added, never rewritten.

create table training.signing_key (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    public_key text        not null check (public_key ~ '^[A-Za-z0-9_-]{43}$'),
    secret     bytea       not null,
    created_at timestamptz not null,
    retired_at timestamptz,
    primary key (tenant_id, id)
);
create unique index signing_key_in_use on training.signing_key (tenant_id) where retired_at is null;
comment on table training.signing_key is 'tenant: the keys by which the association signs certificates; retired ones stay, since what they signed is still checked';
comment on column training.signing_key.public_key is 'Ed25519, Base64 for addresses';
comment on column training.signing_key.secret is 'sealed: id signing_key.secret; the private half, under a key of its own';

create table training.certificate (
    tenant_id      uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id             uuid        not null,
    completion     uuid        not null,
    person         uuid,
    course         uuid        not null,
    course_version integer     not null check (course_version > 0),
    qualification  uuid,
    issued_at      timestamptz not null,
    until          date,
    words          text        not null check (words is json object),
    document       text        not null check (document is json object),
    signing_key    uuid        not null,
    status_list    integer     not null check (status_list > 0),
    status_index   integer     not null check (status_index between 0 and 131071),
    name           bytea,
    primary key (tenant_id, id),
    constraint certificate_once unique (tenant_id, completion),
    constraint certificate_place unique (tenant_id, status_list, status_index),
    foreign key (tenant_id, signing_key) references training.signing_key (tenant_id, id),
    check (person is not null or name is null)
);
create index certificate_person on training.certificate (tenant_id, person);
create index certificate_issued on training.certificate (tenant_id, issued_at);
comment on table training.certificate is 'tenant: what was certified to whom, by ids; whoever was erased leaves a certificate that leads to nobody';
comment on column training.certificate.person is 'the account; null once it was erased';
comment on column training.certificate.qualification is 'what it gave; null where the course gives none';
comment on column training.certificate.words is 'language to what the course is called and what it asks, as it was then';
comment on column training.certificate.document is 'the credential that is signed, without a name';
comment on column training.certificate.status_index is 'its place in the list of what was revoked: drawn by lot, so that it tells no order';
comment on column training.certificate.name is 'sealed: person certificate.name; what stands on it, where the person wants that';

create table training.certificate_revocation (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    certificate uuid        not null,
    person      uuid,
    revoked_at  timestamptz not null,
    revoked_by  uuid        not null,
    reason      bytea,
    primary key (tenant_id, certificate),
    foreign key (tenant_id, certificate) references training.certificate (tenant_id, id),
    check (person is not null or reason is null)
);
comment on table training.certificate_revocation is 'tenant: which certificates do not hold any more';
comment on column training.certificate_revocation.reason is 'sealed: person certificate_revocation.reason; why, for the person and the team';
