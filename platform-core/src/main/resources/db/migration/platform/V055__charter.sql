-- A charter is signed in one edition: a new edition asks again. What was granted before there were editions was the first.

alter table platform.qualification add column edition text;
comment on column platform.qualification.edition is 'of the charter: which text; empty for everything else';
-- The owner of the tables is held by row security, too, and has no association open here.
alter table platform.qualification no force row level security;
update platform.qualification set edition = '1' where kind = 'charter';
alter table platform.qualification force row level security;
alter table platform.qualification add constraint qualification_edition check ((kind = 'charter') = (edition is not null));

create table platform.charter_signature (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    holder    uuid        not null,
    edition   text        not null,
    language  text        not null,
    name      bytea       not null,
    signed_at timestamptz not null,
    primary key (tenant_id, id),
    constraint charter_signed_once unique (tenant_id, holder, edition)
);
comment on table platform.charter_signature is 'tenant: who signed which edition of the charter, in which language, and when';
comment on column platform.charter_signature.name is 'the name as it was typed, sealed under the holder''s own key';
