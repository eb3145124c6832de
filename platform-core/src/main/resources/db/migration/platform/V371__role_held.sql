-- As what a member was one: who reads "who opened my file" is told the role of that day, not that of today.
create table platform.role_held (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    member    uuid        not null,
    roles     text[]      not null,
    since     timestamptz not null,
    primary key (tenant_id, id)
);
create index role_held_member on platform.role_held (tenant_id, member, since);
comment on table platform.role_held is 'tenant: authority: as what somebody was a member from that moment on; of the last two years';

alter table platform.membership no force row level security;
insert into platform.role_held (tenant_id, id, member, roles, since)
    select tenant_id, gen_random_uuid(), id, roles, now() from platform.membership;
alter table platform.membership force row level security;
