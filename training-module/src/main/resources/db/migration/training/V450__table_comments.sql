-- Words of table comments made plain. What stands before the words (the class that row security and archives read) stays as it is.
do $$
declare
    one record;
begin
    for one in select * from (values
        ('training.attempt', 'attempts of learners at quizzes; rows are only added'),
        ('training.attempt_result', 'the results of attempts; a mark that a trainer gives later is another row, and the newest counts'),
        ('training.enrolment', 'rounds: a person in a course; taking the course again is another row'),
        ('training.essay_mark', 'marks that trainers gave to essays; the newest counts, and rows are only added'),
        ('training.lesson_place', 'the passage of a lesson where a learner stopped, to go on there on any device'),
        ('training.part_done', 'parts of a course that a person has done; rows are only added'),
        ('training.renewal_reminder', 'completions of whose end the learner was reminded, once'),
        ('training.response', 'responses to questions; rows are only added, and the first counts'),
        ('training.scenario_choice', 'choices that a learner made in a story; to tell it again is another telling, and rows are only added')) said(name, words)
    loop
        execute format('comment on table %s is %L', one.name,
            regexp_replace(obj_description(one.name::regclass, 'pg_class'),
                '^((tenant append-only|tenant|directory|plumbing): ((authority|credential)[^:]*: )?).*$', '\1' || one.words));
    end loop;
end
$$;
