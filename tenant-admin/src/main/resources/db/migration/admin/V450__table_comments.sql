-- Words of table comments made plain. What stands before the words (the class that row security and archives read) stays as it is.
do $$
declare
    one record;
begin
    for one in select * from (values
        ('admin.former_member', 'people whom an archive of another platform names as members; they have no rights here until they are invited'),
        ('admin.leaving', 'associations that are about to be erased, by ids'),
        ('admin.opening_letter', 'e-mails of a day that confirm applications'),
        ('admin.opening_mark', 'what administrators noted about the steps before the opening to the public'),
        ('admin.opening_question', 'questions of the platform to people who apply for an association, and their answers')) said(name, words)
    loop
        execute format('comment on table %s is %L', one.name,
            regexp_replace(obj_description(one.name::regclass, 'pg_class'),
                '^((tenant append-only|tenant|directory|plumbing): ((authority|credential)[^:]*: )?).*$', '\1' || one.words));
    end loop;
end
$$;
