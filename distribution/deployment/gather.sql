-- Brings the associations back to the coordinator, before an upgrade. Read distributed.md first; the rows of all must find room there.
-- While no node runs, as a superuser, on the coordinator, in the database of the installation:
--     psql -v ON_ERROR_STOP=1 -f gather.sql teranga
-- Then the upgrade, and distribute.sql again.
--
-- Tables are made anew by this, under the same names and without their comments, which say their classes: they are put back.
do $$
declare
    next regclass;
    comment record;
begin
    create temporary table said on commit drop as
        select c.oid::regclass::text as relation, a.attname as in_column, d.description
        from pg_description d
        join pg_class c on c.oid = d.objoid
        left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid
        where d.classoid = 'pg_class'::regclass and c.oid in (select logicalrelid from pg_dist_partition) and (d.objsubid = 0 or a.attnum > 0);
    loop
        select min(logicalrelid::oid)::regclass into next from pg_dist_partition;
        exit when next is null;
        perform undistribute_table(next, cascade_via_foreign_keys => true);
    end loop;
    for comment in select * from said loop
        if comment.in_column is null then
            execute format('comment on table %s is %L', comment.relation, comment.description);
        else
            execute format('comment on column %s.%I is %L', comment.relation, comment.in_column, comment.description);
        end if;
    end loop;
    drop table said;
end
$$;
