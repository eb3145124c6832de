-- What each column is (decision 046): fact, authority or credential. Where nothing is said it is a fact; a whole table may say it. What
-- another platform's archive says of authority is kept as what was said, and counts for nothing.

create table platform.foreign_claim (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    subject    uuid        not null,
    source     text        not null check (source ~ '^[a-z_]+\.[a-z_]+$'),
    facts      text        not null check (facts is json object),
    arrived_at timestamptz not null,
    primary key (tenant_id, id)
);
create index foreign_claim_subject on platform.foreign_claim (tenant_id, subject);
comment on table platform.foreign_claim is 'tenant: what the association said where it comes from, of a person, an offer or a need: to be confirmed, and until then nothing';
comment on column platform.foreign_claim.source is 'fact: the table in which it stood';
comment on column platform.foreign_claim.facts is 'fact: its row, without what is sealed';

do $$
declare
    one record;
begin
    for one in select * from (values
        ('platform.act_in_waiting', 'authority'),
        ('platform.audit_entry', 'authority'),
        ('platform.audit_seal', 'authority'),
        ('platform.charter_edition', 'authority'),
        ('platform.charter_text', 'authority'),
        ('platform.charter_signature', 'authority, told of holder'),
        ('platform.decision', 'authority'),
        ('platform.document_structure', 'authority'),
        ('platform.document_word', 'authority'),
        ('platform.involvement', 'authority'),
        ('platform.membership', 'authority'),
        ('platform.qualification', 'authority, told of holder'),
        ('platform.tenant_value_change', 'authority'),
        ('platform.api_key', 'credential')) said(name, class)
    loop
        execute format('comment on table %s is %L', one.name,
            regexp_replace(obj_description(one.name::regclass, 'pg_class'), '^(tenant[^:]*): ', '\1: ' || one.class || ': '));
    end loop;
end
$$;

comment on column platform.charter_draft.changed_by is 'fact: who wrote it last';
comment on column platform.document.created_by is 'fact: who began it';
comment on column platform.document.mirrored is 'authority: whether it follows a shared document of this platform';
comment on column platform.document.origin is 'authority: the shared document that it mirrors or was copied from';
comment on column platform.document.published_at is 'authority: since when readers see it';
comment on column platform.document.shared is 'authority: whether other associations of this platform may take it over';
comment on column platform.document.status is 'authority: whether readers see it (PUBLISHED arrives as DRAFT)';
comment on column platform.document.verified_at is 'authority: when a member last stood for it';
comment on column platform.document.verified_by is 'authority: who last stood for it';
comment on column platform.document.verify_by is 'authority: until when somebody stands for it';
comment on column platform.document_credit.member is 'fact: who contributed; the name stands beside it';
comment on column platform.document_draft.state is 'authority: whether it is being reviewed (IN_REVIEW arrives as DRAFT)';
comment on column platform.document_draft.written_by is 'fact: who wrote it';
comment on column platform.document_section.key is 'fact: which section of its kind of document';
comment on column platform.document_section.leaving is 'authority: whether the next publication takes it away';
comment on column platform.document_section.wanted is 'authority: its place from the next publication on; empty where it stays';
comment on column platform.document_section.origin is 'authority: the shared section that it follows; empty where it is the association''s own';
comment on column platform.document_text.published_at is 'fact: when it became what readers saw';
comment on column platform.document_text.published_by is 'fact: who published it';
comment on column platform.document_text.written_by is 'fact: who wrote it';
comment on column platform.tenant_file.hash is 'fact: of the content: what is the same lies here once';
comment on column platform.tenant_value.key is 'fact: which value; of an archive that is not of this platform only what an administrator could choose comes in';
