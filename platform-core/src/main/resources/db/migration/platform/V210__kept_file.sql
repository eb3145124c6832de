-- Pictures in texts stay: what was published before shows them, too.

alter table platform.tenant_file add column kept boolean not null default false;
comment on column platform.tenant_file.kept is 'it stands in a text; it is not tidied away like one that was only looked at';
