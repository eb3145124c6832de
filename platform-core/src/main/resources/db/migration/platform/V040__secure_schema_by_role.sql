-- The roles come with the call, not with the migration that wrote the procedure: an installation may give its plumbing another role. Two
-- purposes in one role, or a role that row security does not hold, are refused here too, whoever started the application.

drop procedure platform.secure_schema(text);

create procedure platform.secure_schema(name text, application text, plumbing text)
    language plpgsql
as $$
declare
    t record;
begin
    if application = plumbing or current_user in (application, plumbing) then
        raise exception 'owner (%), application (%) and plumbing (%) must be three roles', current_user, application, plumbing;
    end if;
    if exists (select from pg_roles r where r.rolname in (application, plumbing) and (r.rolsuper or r.rolbypassrls)) then
        raise exception 'row security does not hold % or %: a superuser, or BYPASSRLS', application, plumbing;
    end if;
    execute format('grant usage on schema %I to %I, %I', name, application, plumbing);
    for t in
        select c.oid::regclass as relation, c.relrowsecurity and c.relforcerowsecurity as secured,
               substring(obj_description(c.oid, 'pg_class') from '^(tenant append-only|tenant|directory|plumbing):') as class,
               exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'of_the_tenant') as policed,
               has_table_privilege(application, c.oid, 'select') as granted_application,
               has_table_privilege(plumbing, c.oid, 'select') as granted_plumbing
        from pg_class c
        where c.relnamespace = name::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
    loop
        if t.class is null then
            raise exception 'the table % does not say its class. Maybe: comment on table % is ''tenant: …''', t.relation, t.relation;
        end if;
        if t.class in ('tenant', 'tenant append-only') then
            if not t.secured then
                execute format('alter table %s enable row level security', t.relation);
                execute format('alter table %s force row level security', t.relation);
            end if;
            if not t.policed then
                execute format('create policy of_the_tenant on %s using (tenant_id = nullif(current_setting(''teranga.tenant'', true), '''')::uuid) '
                    || 'with check (tenant_id = nullif(current_setting(''teranga.tenant'', true), '''')::uuid)', t.relation);
            end if;
            if not t.granted_application then
                execute format('grant select, insert%s on %s to %I',
                    case when t.class = 'tenant' then ', update, delete' else '' end, t.relation, application);
            end if;
        elsif not t.granted_plumbing then
            execute format('grant select, insert, update, delete on %s to %I', t.relation, plumbing);
        end if;
    end loop;
end
$$;
