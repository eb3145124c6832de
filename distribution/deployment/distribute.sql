-- Spreads the associations of one installation over the machines of a Citus cluster. Read distributed.md first.
-- Once, after the migrations and before a node is started, as a superuser, on the coordinator, in the database of the installation:
--     psql -v ON_ERROR_STOP=1 -f distribute.sql teranga
-- After an upgrade that brings tables: again. What is distributed already is left as it is.
--
-- Which table goes where is said by its comment (its class): an association's tables lie where its tenant_id says; the directory of
-- associations lies on every machine, since all of them refer to it; whatever else is of no association stays on the coordinator.

-- The transaction says whose it is by SET LOCAL; the machines must hear it, for row security there.
do $$
declare
    role name;
begin
    for role in select distinct pg_get_userbyid(relowner) from pg_class where oid = 'platform.tenant'::regclass
                union select rolname from pg_roles where has_table_privilege(oid, 'platform.membership', 'select') and rolcanlogin and not rolsuper
    loop
        execute format('alter role %I in database %I set citus.propagate_set_commands = local', role, current_database());
    end loop;
end
$$;

-- Tables are made anew by this, some without their comments, which say their classes: those are put back. All of it or nothing.
do $$
declare
    comment record;
    granted record;
    next regclass;
    first regclass;
    left_over text;
    moved regclass[] := '{}';
begin
    create temporary table said on commit drop as
        select c.oid::regclass::text as relation, a.attname as in_column, d.description
        from pg_description d
        join pg_class c on c.oid = d.objoid
        left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid
        where d.classoid = 'pg_class'::regclass and c.relkind in ('r', 'p') and (d.objsubid = 0 or a.attnum > 0)
          and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace);

    -- What refers to the directory stays where it is, as a table that the cluster knows.
    if not exists (select 1 from pg_dist_partition where logicalrelid = 'platform.tenant'::regclass and repmodel = 't') then
        perform create_reference_table('platform.tenant');
        moved := array['platform.tenant'::regclass];
    end if;

    -- A table follows those that it refers to. All lie by the same rule, so that what belongs to one association lies on one machine.
    loop
        select c.oid::regclass into next
        from pg_class c
        where c.relkind in ('r', 'p')
          and exists (select 1 from said s where s.relation = c.oid::regclass::text and s.in_column is null
                        and split_part(s.description, ':', 1) in ('tenant', 'tenant append-only'))
          and not exists (select 1 from pg_dist_partition d where d.logicalrelid = c.oid and d.partmethod = 'h')
          and not exists (
              select 1 from pg_constraint k
              where k.contype = 'f' and k.conrelid = c.oid and k.confrelid <> c.oid
                and not exists (select 1 from pg_dist_partition d
                                where d.logicalrelid = k.confrelid and (d.partmethod = 'h' or d.repmodel = 't')))
        order by c.oid
        limit 1;
        exit when next is null;
        if first is null then
            select min(logicalrelid::oid)::regclass into first from pg_dist_partition where partmethod = 'h';
        end if;
        if first is null then
            perform create_distributed_table(next, 'tenant_id');
        else
            perform create_distributed_table(next, 'tenant_id', colocate_with => first::text);
        end if;
        moved := moved || next;
    end loop;

    -- A circle of references would leave tables behind, and half an association on the coordinator.
    select string_agg(s.relation, ', ' order by s.relation) into left_over
    from said s
    where s.in_column is null and split_part(s.description, ':', 1) in ('tenant', 'tenant append-only')
      and not exists (select 1 from pg_dist_partition d where d.logicalrelid = s.relation::regclass and d.partmethod = 'h');
    if left_over is not null then
        raise exception 'not distributed, since they refer to each other in a circle: %', left_over;
    end if;

    for comment in
        select s.relation, s.in_column, s.description
        from said s
        left join pg_attribute a on a.attrelid = s.relation::regclass and a.attname = s.in_column
        where s.description is distinct from case when s.in_column is null then obj_description(s.relation::regclass, 'pg_class')
                                                  else col_description(s.relation::regclass, a.attnum) end
    loop
        if comment.in_column is null then
            execute format('comment on table %s is %L', comment.relation, comment.description);
        else
            execute format('comment on column %s.%I is %L', comment.relation, comment.in_column, comment.description);
        end if;
    end loop;

    -- Rows were copied: what is left of them on the coordinator is seen by nobody and would outlive every erasure. Those that refer go first.
    for i in reverse cardinality(moved) .. 1 loop
        perform truncate_local_data_after_distributing_table(moved[i]);
    end loop;

    -- The cluster writes every default into an insert: who may insert some columns must be allowed all.
    for granted in
        select distinct a.attrelid::regclass as relation, r.grantee::regrole as grantee
        from pg_attribute a
        cross join aclexplode(a.attacl) r
        where r.privilege_type = 'INSERT' and a.attrelid in (select logicalrelid from pg_dist_partition)
    loop
        execute format('grant insert on %s to %s', granted.relation, granted.grantee);
    end loop;
    drop table said;
end
$$;
