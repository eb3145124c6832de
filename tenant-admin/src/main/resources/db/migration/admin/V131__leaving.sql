-- An association ends: that two people want it, until when there is a way back, and the proof that stays. Its columns do not bear the name
-- of the tenant's, since erasing an association deletes whatever does.

create table admin.leaving (
    association  uuid        primary key,
    asked_at     timestamptz not null,
    asked_by     text        not null check (asked_by ~ '^(member|operator):[0-9a-f-]{36}$|^command$'),
    confirmed_at timestamptz,
    confirmed_by text        check (confirmed_by ~ '^(member|operator):[0-9a-f-]{36}$|^command$'),
    due_at       timestamptz,
    begun_at     timestamptz,
    -- Nobody ends an association alone.
    constraint leaving_wanted_by_two check (confirmed_by <> asked_by),
    check ((confirmed_at is null) = (confirmed_by is null))
);
create index leaving_due on admin.leaving (due_at) where due_at is not null;
comment on table admin.leaving is 'plumbing: associations that are about to end, by ids';
comment on column admin.leaving.begun_at is 'when the erasure was last begun; a node that dies leaves it to another';

create table admin.erasure (
    id        uuid        primary key,
    slug      text        not null,
    erased_at timestamptz not null,
    proof     text        not null check (proof is json object),
    signature text        not null
);
create index erasure_slug on admin.erasure (slug, erased_at desc);
comment on table admin.erasure is 'directory: proofs of erasures, signed; dates and counts, no personal data';
