-- Mails that wait to leave. The application adds one in the transaction that causes it, and can neither see nor change them; the sender
-- works through the plumbing role.

create table platform.outbox (
    id          uuid        primary key,
    tenant_id   uuid        not null,
    sealed      bytea,
    state       text        not null default 'waiting'
                            check (state in ('waiting', 'delivered', 'dead', 'mailbox', 'erased')),
    created_at  timestamptz not null default now(),
    due_at      timestamptz not null default now(),
    attempts    int         not null default 0,
    last_reply  text,
    finished_at timestamptz,
    check ((sealed is null) = (state in ('delivered', 'erased'))),
    check ((finished_at is null) = (state = 'waiting'))
);
create index outbox_due on platform.outbox (due_at) where state = 'waiting';
create index outbox_finished on platform.outbox (finished_at) where state <> 'waiting';
comment on table platform.outbox is 'plumbing: mails, sealed; the content goes when the mail has gone';
comment on column platform.outbox.last_reply is 'the code of the mail server''s last reply, without its words';

grant insert (id, tenant_id, sealed) on platform.outbox to ${application};
