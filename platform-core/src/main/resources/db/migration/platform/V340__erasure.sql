-- Erasing a person: who wants it, until when there is a way back, what stops it. Ids and codes; the one sealed word is why a hold was put.
create table platform.erasure_request (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id           uuid        not null,
    person       uuid        not null,
    door         text        not null check (door in ('own', 'lead', 'term')),
    state        text        not null check (state in ('code', 'pending', 'done', 'taken_back')),
    asked_at     timestamptz not null,
    asked_by     uuid,
    confirmed_by uuid        check (confirmed_by <> asked_by),
    code_hash    text,
    code_until   timestamptz,
    code_tries   integer     not null default 0,
    codes_sent   integer     not null default 0,
    link_hash    text,
    due_at       timestamptz,
    obstacle     text,
    ended_at     timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, link_hash),
    check ((state in ('done', 'taken_back')) = (ended_at is not null)),
    check (state <> 'pending' or due_at is not null),
    -- Nobody at the association erases anybody alone.
    constraint erasure_wanted_by_two check (door <> 'lead' or state not in ('pending', 'done') or confirmed_by is not null)
);
comment on table platform.erasure_request is 'tenant: wishes to erase a person, by the person, the team or a term, with what became of each; by ids';
comment on column platform.erasure_request.person is 'the id under which the person''s key lies, or lay';
comment on column platform.erasure_request.code_hash is 'credential: keyed hash of the code that was written to the person';
comment on column platform.erasure_request.link_hash is 'credential: the hash of the secret in the letter that tells of it: by it the person takes it back';
comment on column platform.erasure_request.obstacle is 'message key of what kept it from being done when it was last tried';
create unique index erasure_request_open on platform.erasure_request (tenant_id, person) where state in ('code', 'pending');
create index erasure_request_due on platform.erasure_request (tenant_id, due_at) where state = 'pending';
create index erasure_request_person on platform.erasure_request (tenant_id, person, asked_at);

create table platform.last_contact (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    person    uuid        not null,
    at        timestamptz not null,
    primary key (tenant_id, person)
);
comment on table platform.last_contact is 'tenant: when there was last something real between a person and the association; from it terms of keeping count';

create table platform.legal_hold (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    person    uuid        not null,
    reason    bytea       not null,
    placed_at timestamptz not null,
    placed_by uuid        not null,
    lifted_at timestamptz,
    lifted_by uuid,
    primary key (tenant_id, id),
    check ((lifted_at is null) = (lifted_by is null))
);
comment on table platform.legal_hold is 'tenant: whose file must not be erased for now, and why';
comment on column platform.legal_hold.reason is 'sealed: person legal_hold.reason; why';
create unique index legal_hold_in_force on platform.legal_hold (tenant_id, person) where lifted_at is null;
comment on column platform.erasure_request.state is 'authority: whether it waits for a code, for its day, or was done';
comment on column platform.erasure_request.asked_by is 'authority: the lead who asked for it; null where the person or a term did';
comment on column platform.erasure_request.confirmed_by is 'authority: the second person who confirmed it';
comment on column platform.legal_hold.placed_by is 'authority: the lead who placed it';
comment on column platform.legal_hold.lifted_by is 'authority: the lead who lifted it';
