-- Sign-ins that are under way and sessions that are open. Cookies are kept as SHA-256, so that whoever reads these tables cannot use them.

create table platform.sign_in (
    state_hash   bytea       primary key,
    browser_hash bytea       not null,
    tenant_id    uuid,
    step         text        not null check (step in ('LOOK', 'ENTER')),
    return_path  text        not null,
    expires_at   timestamptz not null
);
create index sign_in_expiry on platform.sign_in (expires_at);
comment on table platform.sign_in is 'plumbing: sign-ins under way; hashes, and the page to return to';
comment on column platform.sign_in.tenant_id is 'null on the platform''s own host';

create table platform.session (
    token_hash    bytea       primary key,
    tenant_id     uuid,
    subject       uuid        not null,
    realm_session text,
    seen_at       timestamptz not null,
    expires_at    timestamptz not null
);
create index session_subject on platform.session (subject);
create index session_realm_session on platform.session (realm_session);
create index session_expiry on platform.session (expires_at);
comment on table platform.session is 'plumbing: open sessions; a hash and ids';
comment on column platform.session.tenant_id is 'null on the platform''s own host';
comment on column platform.session.realm_session is 'the session of the realm behind it, by which the back channel ends it; null once another account took the browser over';
