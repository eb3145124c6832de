-- A host of two homes stands in each of them, under the one id by which the offers know the host. Whoever else lives in a home lives in
-- that one alone.
alter table matching.home_adult_trace drop constraint home_adult_trace_tenant_id_adult_id_fkey;
alter table matching.home_adult drop constraint home_adult_pkey;
alter table matching.home_adult add primary key (tenant_id, home_id, id);
create unique index home_adult_one_home on matching.home_adult (tenant_id, id) where not host;

alter table matching.home_adult_trace add column home_id uuid;
-- The owner of the tables is held by row security, too, and has no association open here.
alter table matching.home_adult no force row level security;
alter table matching.home_adult_trace no force row level security;
update matching.home_adult_trace t set home_id = a.home_id from matching.home_adult a where a.tenant_id = t.tenant_id and a.id = t.adult_id;
alter table matching.home_adult force row level security;
alter table matching.home_adult_trace force row level security;
alter table matching.home_adult_trace alter column home_id set not null;
alter table matching.home_adult_trace drop constraint home_adult_trace_pkey;
alter table matching.home_adult_trace add primary key (tenant_id, hash, home_id, adult_id);
alter table matching.home_adult_trace
    add foreign key (tenant_id, home_id, adult_id) references matching.home_adult (tenant_id, home_id, id) on delete cascade;
comment on column matching.home_adult_trace.home_id is 'fact: in which home';
