-- A key to which everybody's file is sealed counts once a second person has confirmed it.

alter table admin.export_key add column confirmed_at timestamptz;
alter table admin.export_key add column confirmed_by uuid;
comment on column admin.export_key.confirmed_by is 'authority: the second person; null where the operator of the platform did at the command line';
