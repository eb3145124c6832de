-- The directory of associations, and the procedure that secures every schema.

create table platform.tenant (
    id         uuid        primary key,
    slug       text        not null unique check (slug ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(slug) between 3 and 40),
    name       text        not null check (length(name) between 1 and 200),
    status     text        not null check (status in ('ACTIVE', 'SUSPENDED')),
    languages  text[]      not null check (cardinality(languages) > 0),
    regions    text[]      not null,
    theme      text        not null,
    database   text        not null default 'default',
    created_at timestamptz not null default now(),
    opened_at  timestamptz
);
comment on table platform.tenant is 'directory: the associations of the platform; no personal data';

create table platform.tenant_host (
    host      text primary key check (host = lower(host)),
    tenant_id uuid not null references platform.tenant (id)
);
create index tenant_host_tenant on platform.tenant_host (tenant_id);
comment on table platform.tenant_host is 'directory: domains of their own';

create function platform.current_tenant() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('teranga.tenant', true), '')::uuid;

-- Every table says its class at the start of its comment: tenant (row security, the application's role), "tenant append-only" (the same,
-- but rows can only be added), directory and plumbing (the plumbing role). From that follow policies and grants. It changes only what is
-- not so yet, so that a node which starts beside others takes no locks.
create procedure platform.secure_schema(name text)
    language plpgsql
as $$
declare
    t record;
begin
    execute format('grant usage on schema %I to ${application}, ${plumbing}', name);
    for t in
        select c.oid::regclass as relation, c.relrowsecurity and c.relforcerowsecurity as secured,
               substring(obj_description(c.oid, 'pg_class') from '^(tenant append-only|tenant|directory|plumbing):') as class,
               exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'of_the_tenant') as policed,
               has_table_privilege('${application}', c.oid, 'select') as granted_application,
               has_table_privilege('${plumbing}', c.oid, 'select') as granted_plumbing
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
                execute format('grant select, insert%s on %s to ${application}',
                    case when t.class = 'tenant' then ', update, delete' else '' end, t.relation);
            end if;
        elsif not t.granted_plumbing then
            execute format('grant select, insert, update, delete on %s to ${plumbing}', t.relation);
        end if;
    end loop;
end
$$;
