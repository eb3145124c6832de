-- Whom an archive of elsewhere names as members. Nobody of them is one here: an administrator invites them anew, or not.
create table admin.former_member (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    name       bytea       not null,
    email      bytea       not null,
    roles      text[]      not null,
    arrived_at timestamptz not null,
    primary key (tenant_id, id)
);
comment on table admin.former_member is 'tenant: members of the association where it comes from, to be invited anew; they give nobody anything';
comment on column admin.former_member.name is 'sealed: id former_member.name';
comment on column admin.former_member.email is 'sealed: id former_member.email';
comment on column admin.former_member.roles is 'fact: what each was there';
