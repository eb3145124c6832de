-- An association may be open to its own team before it is open to the public.

alter table platform.tenant drop constraint tenant_status_check;
alter table platform.tenant add constraint tenant_status_check check (status in ('ACTIVE', 'SUSPENDED', 'PREPARING'));
alter table platform.tenant add column public_at timestamptz;
update platform.tenant set public_at = opened_at;
comment on column platform.tenant.public_at is 'since when the public may come in; null while the team prepares';
