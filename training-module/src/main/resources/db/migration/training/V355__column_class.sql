-- What each column is (decision 046): fact, authority or credential. Where nothing is said it is a fact; a whole table may say it.
do $$
declare
    one record;
begin
    for one in select * from (values
        ('training.attempt', 'authority'),
        ('training.attempt_grant', 'authority'),
        ('training.attempt_result', 'authority'),
        ('training.certificate', 'authority'),
        ('training.certificate_revocation', 'authority'),
        ('training.completion', 'authority'),
        ('training.course_version', 'authority'),
        ('training.enrolment', 'authority'),
        ('training.essay_mark', 'authority'),
        ('training.lesson_place', 'authority'),
        ('training.meeting_seat', 'authority'),
        ('training.part_done', 'authority'),
        ('training.renewal_reminder', 'authority'),
        ('training.response', 'authority'),
        ('training.scenario_choice', 'authority'),
        ('training.signing_key', 'credential')) said(name, class)
    loop
        execute format('comment on table %s is %L', one.name,
            regexp_replace(obj_description(one.name::regclass, 'pg_class'), '^(tenant[^:]*): ', '\1: ' || one.class || ': '));
    end loop;
end
$$;

comment on column training.course.created_by is 'fact: who began it';
comment on column training.course.origin is 'authority: the shared document of kind training.course that it was copied from';
comment on column training.medium.added_by is 'fact: who added it';
comment on column training.meeting.trainer is 'fact: the account of who leads it; no reference, since meetings outlive accounts';
comment on column training.question_revision.created_by is 'fact: who wrote it';
