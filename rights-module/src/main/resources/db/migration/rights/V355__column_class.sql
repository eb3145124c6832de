-- What each column is (decision 046): fact, authority or credential. Where nothing is said it is a fact; a whole table may say it.
do $$
declare
    one record;
begin
    for one in select * from (values
        ('rights.remark', 'authority'),
        ('rights.outside_review', 'credential')) said(name, class)
    loop
        execute format('comment on table %s is %L', one.name,
            regexp_replace(obj_description(one.name::regclass, 'pg_class'), '^(tenant[^:]*): ', '\1: ' || one.class || ': '));
    end loop;
end
$$;

comment on column rights.outside_review.link_hash is 'credential of a letter: by which an outside reviewer reads the page';
comment on column rights.picture.added_by is 'fact: who added it';
comment on column rights.reader_note.handled_by is 'fact: the account that looked after it; no reference, since notes outlive accounts';
comment on column rights.reader_note.state is 'fact: whether somebody has looked after it';
comment on column rights.recording.added_by is 'fact: who recorded it';
comment on column rights.recording.hash is 'fact: of the words that it reads';
