-- An association's own charter: what is being written, and every edition that was published. Without one the platform's text counts.

create table platform.charter_edition (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    number       integer     not null check (number > 0),
    published_at timestamptz not null,
    published_by uuid        not null,
    primary key (tenant_id, number)
);
comment on table platform.charter_edition is 'tenant: the editions of an association''s own charter';

create table platform.charter_text (
    tenant_id uuid    not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    number    integer not null,
    language  text    not null,
    content   text    not null check (length(content) <= 20000),
    primary key (tenant_id, number, language),
    foreign key (tenant_id, number) references platform.charter_edition (tenant_id, number)
);
comment on table platform.charter_text is 'tenant: what an edition of an association''s own charter says in a language';

create table platform.charter_draft (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    language   text        not null,
    content    text        not null check (length(content) <= 20000),
    changed_at timestamptz not null,
    changed_by uuid        not null,
    primary key (tenant_id, language)
);
comment on table platform.charter_draft is 'tenant: an association''s own charter as it is being written, language by language';
