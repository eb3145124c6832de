-- Links by which somebody becomes a member, or a member chooses a new password. They end when they are used, withdrawn, or over.

create table admin.invitation (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    subject     uuid,
    user_name   text        not null,
    roles       text[]      not null,
    languages   text[]      not null default '{}',
    language    text        not null,
    name        bytea       not null,
    email       bytea       not null,
    email_hash  text        not null,
    link_hash   text        not null,
    invited_by  uuid,
    sent_at     timestamptz not null,
    expires_at  timestamptz not null,
    accepted_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, link_hash),
    check (cardinality(roles) > 0)
);
comment on table admin.invitation is 'tenant: invitations of members, and links for a new password';
comment on column admin.invitation.subject is 'the account that gets a new password; null while there is none';
comment on column admin.invitation.name is 'sealed under the invitation''s own key, which is destroyed with it; a member''s under the member''s';
create unique index invitation_open on admin.invitation (tenant_id, email_hash) where accepted_at is null;
