-- Words of table comments made plain. What stands before the words (the class that row security and archives read) stays as it is.
do $$
declare
    one record;
begin
    for one in select * from (values
        ('matching.bar', 'separations after something was wrong: two people who are not brought together again, a host who is proposed to nobody'),
        ('matching.fairness_curve', 'the effect of the levers of fairness on the plan of a run, calculated on demand'),
        ('matching.identity_change', 'changes of the name or address of an offer or a need: it counts as another person''s until the old address or two of the team confirm that it is the same'),
        ('matching.invitation_batch', 'invitations to make an account that were sent together to people of a plan'),
        ('matching.need', 'needs of households; after an erasure only the kind, the department, dates and numbers are left'),
        ('matching.offer', 'offers of people; after an erasure only the kind, the department, dates and numbers are left'),
        ('matching.run_outlook', 'the findings of a run beyond its pairs: blocking pairs, floors, unlocks, recruits')) said(name, words)
    loop
        execute format('comment on table %s is %L', one.name,
            regexp_replace(obj_description(one.name::regclass, 'pg_class'),
                '^((tenant append-only|tenant|directory|plumbing): ((authority|credential)[^:]*: )?).*$', '\1' || one.words));
    end loop;
end
$$;
