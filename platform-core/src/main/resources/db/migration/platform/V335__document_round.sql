-- What readers see changes by two persons: drafts and sections that wait carry a round, under which all who had a hand in them are noted.

alter table platform.document_draft add column round uuid;
alter table platform.document_draft no force row level security;
update platform.document_draft set round = gen_random_uuid();
alter table platform.document_draft force row level security;
alter table platform.document_draft alter column round set not null;
comment on column platform.document_draft.round is 'the same from its first saving to its publication: all who had a hand in it are noted under it';

alter table platform.document_text add column round uuid;
comment on column platform.document_text.round is 'under which all who wrote it are noted; empty where it came from elsewhere, or before there were rounds';

alter table platform.document_section add column wanted integer;
alter table platform.document_section add column leaving boolean not null default false;
comment on column platform.document_section.wanted is 'its place from the next publication on; empty where it stays';
comment on column platform.document_section.leaving is 'whether the next publication takes it away';

create table platform.document_structure (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    document   uuid        not null,
    round      uuid        not null,
    in_review  boolean     not null,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    primary key (tenant_id, document),
    constraint document_structure_document foreign key (tenant_id, document) references platform.document (tenant_id, id)
);
comment on table platform.document_structure is 'tenant: documents whose sections will be others, or in another order, from the next publication on';
