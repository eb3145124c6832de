-- Where an association has what happens told to programs of its own, and each message to them: it is written in the transaction of what
-- happened, and holds ids and codes only.

create table admin.webhook (
    tenant_id     uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id            uuid        not null,
    address       text        not null check (length(address) <= 2000),
    kinds         text[]      not null,
    secret        bytea       not null,
    former_secret bytea,
    rotated_at    timestamptz,
    state         text        not null check (state in ('on', 'paused', 'failed')),
    failures      integer     not null default 0,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    primary key (tenant_id, id)
);
comment on table admin.webhook is 'tenant: addresses to which what happens is told, and which kinds of it';
comment on column admin.webhook.secret is 'sealed: id webhook.secret; the key of the signature, under a key of the webhook''s own';
comment on column admin.webhook.former_secret is 'sealed: id webhook.secret; the one before, which signs too for a day after the change';
comment on column admin.webhook.failures is 'attempts that failed since the last that did not';

create table admin.webhook_message (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    webhook_id  uuid        not null,
    kind        text        not null,
    subject     uuid        not null,
    facts       text        not null check (facts is json object),
    happened_at timestamptz not null,
    state       text        not null check (state in ('waiting', 'delivered', 'failed')),
    attempts    integer     not null default 0,
    due_at      timestamptz not null,
    status      integer,
    reason      text,
    ended_at    timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, webhook_id) references admin.webhook (tenant_id, id) on delete cascade
);
comment on table admin.webhook_message is 'tenant: what is told to a webhook, and what became of it; ids and codes only';
create index webhook_message_of on admin.webhook_message (tenant_id, webhook_id, happened_at desc, id);
create index webhook_message_ended on admin.webhook_message (tenant_id, ended_at) where ended_at is not null;
