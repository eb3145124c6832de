-- What people write to us from outside: kept before the other side is told that it came, and handed to the association that it is for.
create table platform.inbox (
    id          uuid        primary key,
    tenant_id   uuid        not null,
    kind        text        not null check (kind ~ '^[a-z_]+$'),
    once        text,
    sealed      bytea,
    state       text        not null default 'waiting' check (state in ('waiting', 'taken', 'dead', 'erased')),
    received_at timestamptz not null default now(),
    due_at      timestamptz not null default now(),
    attempts    int         not null default 0,
    finished_at timestamptz,
    check ((sealed is null) = (state in ('taken', 'erased'))),
    check ((finished_at is null) = (state = 'waiting')),
    unique (once)
);
create index inbox_due on platform.inbox (due_at) where state = 'waiting';
create index inbox_finished on platform.inbox (finished_at) where state <> 'waiting';
create index inbox_in_words on platform.inbox (tenant_id, id) where sealed is not null;
comment on table platform.inbox is 'plumbing: text messages and e-mails that came in, sealed; their content goes when the association has taken them';
comment on column platform.inbox.once is 'the mark of what tells it apart, as a Message-ID; what comes again is not kept again';

create table platform.inbox_taken (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    taken_at  timestamptz not null,
    primary key (tenant_id, id)
);
comment on table platform.inbox_taken is 'tenant: what came in and was taken, by ids, so that nothing is taken twice; of the last month';

-- Which association wrote to a telephone last, from which of our numbers: what comes back is for that one.
create table platform.text_thread (
    number    text        not null check (number ~ '^[0-9A-Za-z]*$'),
    phone     text        not null check (length(phone) between 22 and 64),
    tenant_id uuid        not null,
    person    uuid        not null,
    language  text        not null,
    wrote_at  timestamptz not null,
    primary key (number, phone)
);
create index text_thread_person on platform.text_thread (tenant_id, person);
create index text_thread_wrote_at on platform.text_thread (wrote_at);
comment on table platform.text_thread is 'plumbing: which association wrote to a telephone last, by the mark of its number';
comment on column platform.text_thread.number is 'our number; empty where the provider puts its own';
comment on column platform.text_thread.phone is 'the mark of the number that was written to';

create table platform.text_part (
    message   text        not null check (length(message) between 22 and 64),
    part      smallint    not null check (part > 0),
    parts     smallint    not null check (parts > 1),
    tenant_id uuid        not null,
    sealed    bytea       not null,
    came_at   timestamptz not null default now(),
    primary key (message, part)
);
create index text_part_came_at on platform.text_part (came_at);
comment on table platform.text_part is 'plumbing: parts of long text messages that came in, sealed, until all are there; an hour at most';
comment on column platform.text_part.message is 'the mark of who wrote and of the number that the telephone gave to the message';

create table platform.text_stop (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    phone     text        not null check (length(phone) = 22),
    since     timestamptz not null,
    primary key (tenant_id, phone)
);
comment on table platform.text_stop is 'tenant: telephones that get no text messages of the association, since somebody answered STOP there';
comment on column platform.text_stop.phone is 'fact: the keyed hash of the number';
comment on column platform.text_stop.since is 'fact: since when';
comment on column platform.inbox_taken.id is 'fact: which';
