-- What each column is (decision 046): fact, authority or credential. Where nothing is said it is a fact; a whole table may say it.
do $$
declare
    one record;
begin
    for one in select * from (values
        ('matching.acceptance', 'authority'),
        ('matching.acceptance_row', 'authority'),
        ('matching.fairness_curve', 'authority'),
        ('matching.invitation_batch', 'authority'),
        ('matching.offer_invitation', 'authority'),
        ('matching.placement', 'authority, told of offer_id|need_id'),
        ('matching.placement_step', 'authority'),
        ('matching.preference', 'authority'),
        ('matching.rule_version', 'authority'),
        ('matching.run', 'authority'),
        ('matching.run_group', 'authority'),
        ('matching.run_outlook', 'authority'),
        ('matching.run_price', 'authority'),
        ('matching.suggestion', 'authority'),
        ('matching.unplaced', 'authority'),
        ('matching.placement_link', 'credential')) said(name, class)
    loop
        execute format('comment on table %s is %L', one.name,
            regexp_replace(obj_description(one.name::regclass, 'pg_class'), '^(tenant[^:]*): ', '\1: ' || one.class || ': '));
    end loop;
end
$$;

comment on column matching.placement_link.hash is 'credential of a letter: by which a household or a host answers';
comment on column matching.column_mapping.noted_by is 'fact: who said it';
comment on column matching.need.account_id is 'authority: the account that has it in its own file';
comment on column matching.need.link_hash is 'credential of a letter: by which whoever asked follows it';
comment on column matching.need.source_key is 'fact: keyed hash of the id of the spreadsheet''s row, or of its content: the same row is not taken twice';
comment on column matching.need.status is 'authority: how far it is (proposed arrives as received)';
comment on column matching.need.version is 'fact: counts its changes';
comment on column matching.need.waiting_since is 'fact: since when the household waits, among those of the same association';
comment on column matching.need_trace.hash is 'fact: keyed hash of a word of the name, an address, a number: it is found by it';
comment on column matching.need_trace.need_id is 'fact: what it leads to';
comment on column matching.offer.account_id is 'authority: the account that has it in its own file';
comment on column matching.offer.consented_at is 'fact: when the person agreed to that';
comment on column matching.offer.link_hash is 'credential of a letter: by which whoever offers follows it';
comment on column matching.offer.passed_at is 'fact: when it was passed on';
comment on column matching.offer.passed_from is 'fact: the name of the association that passed it on to this one';
comment on column matching.offer.passed_to is 'fact: the name of the association to which it was passed on, with the person''s consent';
comment on column matching.offer.shared is 'fact: whether several households may share it';
comment on column matching.offer.source_key is 'fact: keyed hash of the id of the spreadsheet''s row, or of its content: the same row is not taken twice';
comment on column matching.offer.status is 'authority: how far it is (proposed arrives as received)';
comment on column matching.offer.version is 'fact: counts its changes';
comment on column matching.offer_trace.hash is 'fact: keyed hash of a word of the name, an address, a number: it is found by it';
comment on column matching.offer_trace.offer_id is 'fact: what it leads to';
comment on column matching.rule_draft.changed_by is 'fact: who changed it last';
comment on column matching.upload.uploaded_by is 'fact: who brought it, and alone sees it';
comment on column matching.upload_piece.upload_id is 'fact: of which file';
