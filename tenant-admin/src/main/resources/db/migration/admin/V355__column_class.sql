-- What each column is (decision 046): fact, authority or credential. Where nothing is said it is a fact; a whole table may say it.
do $$
declare
    one record;
begin
    for one in select * from (values
        ('admin.export_key', 'authority'),
        ('admin.opening_mark', 'authority'),
        ('admin.invitation', 'credential'),
        ('admin.webhook', 'credential'),
        ('admin.webhook_message', 'credential')) said(name, class)
    loop
        execute format('comment on table %s is %L', one.name,
            regexp_replace(obj_description(one.name::regclass, 'pg_class'), '^(tenant[^:]*): ', '\1: ' || one.class || ': '));
    end loop;
end
$$;

comment on column admin.invitation.link_hash is 'credential: by which whoever was invited comes in';
