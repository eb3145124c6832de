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

do $$
begin
    if not exists (select 1 from pg_dist_partition where logicalrelid = 'platform.tenant'::regclass) then
        perform create_reference_table('platform.tenant');
    end if;
end
$$;

-- A table follows those that it refers to. All lie by the same rule, so that what belongs to one association lies on one machine.
do $$
declare
    next regclass;
    first regclass;
begin
    loop
        select c.oid::regclass into next
        from pg_class c
        where c.relkind in ('r', 'p')
          and split_part(coalesce(obj_description(c.oid, 'pg_class'), ''), ':', 1) in ('tenant', 'tenant append-only')
          and not exists (select 1 from pg_dist_partition d where d.logicalrelid = c.oid)
          and not exists (
              select 1 from pg_constraint k
              where k.contype = 'f' and k.conrelid = c.oid and k.confrelid <> c.oid
                and not exists (select 1 from pg_dist_partition d where d.logicalrelid = k.confrelid))
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
    end loop;
end
$$;

-- A circle of references would leave tables behind, and half an association on the coordinator.
do $$
declare
    left_over text;
begin
    select string_agg(c.oid::regclass::text, ', ') into left_over
    from pg_class c
    where c.relkind in ('r', 'p')
      and split_part(coalesce(obj_description(c.oid, 'pg_class'), ''), ':', 1) in ('tenant', 'tenant append-only')
      and not exists (select 1 from pg_dist_partition d where d.logicalrelid = c.oid);
    if left_over is not null then
        raise exception 'not distributed, since they refer to each other in a circle: %', left_over;
    end if;
end
$$;
