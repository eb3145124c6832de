-- Words of table comments made plain. What stands before the words (the class that row security and archives read) stays as it is.
do $$
declare
    one record;
begin
    for one in select * from (values
        ('platform.decision', 'decisions of people: a yes, an approval, a check, a publication, a signature; each with what was shown'),
        ('platform.document_credit', 'authors, reviewers and translators as readers see them, under the name that each chose; without a row nobody is named'),
        ('platform.document_structure', 'documents whose next publication adds, removes or reorders sections'),
        ('platform.erasure_request', 'requests to erase a person, by the person, the team or a term, and the outcome of each; by ids'),
        ('platform.foreign_claim', 'what an archive of another platform said of authority over a person, an offer or a need; it counts for nothing until it is confirmed'),
        ('platform.idempotency', 'requests with an Idempotency-Key, so that one that is sent twice is done once: hashes, and the answer as ciphertext'),
        ('platform.job', 'jobs that wait or run, by ids of tenant and subject'),
        ('platform.last_contact', 'the last real contact between a person and the association; the terms of keeping count from it'),
        ('platform.outbox', 'e-mails that wait, sealed, and those that have left, without their content'),
        ('platform.role_held', 'the roles of a member from a moment on; of the last two years'),
        ('platform.shared_document', 'documents that associations and the platform''s catalogue let others adopt; published texts only, no personal data'),
        ('platform.tenant_value', 'settings, look and wording that an association has chosen; without a row the default counts; nothing about persons'),
        ('platform.tenant_value_change', 'each change of a setting, the look or the wording; empty before or after is the default')) said(name, words)
    loop
        execute format('comment on table %s is %L', one.name,
            regexp_replace(obj_description(one.name::regclass, 'pg_class'),
                '^((tenant append-only|tenant|directory|plumbing): ((authority|credential)[^:]*: )?).*$', '\1' || one.words));
    end loop;
end
$$;
