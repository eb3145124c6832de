-- Messages between the team and a person: a thread for each record that a person left. Words, names and files lie under the person's key.
create table platform.message_thread (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    person     uuid        not null,
    kind       text        not null check (kind ~ '^[a-z_]{1,40}$'),
    record     uuid        not null,
    opened_at  timestamptz not null,
    last_at    timestamptz not null,
    edition    integer     not null default 1,
    link_hash  text,
    reply_hash text,
    primary key (tenant_id, id),
    unique (tenant_id, person, record),
    unique (tenant_id, link_hash),
    unique (tenant_id, reply_hash)
);
create index message_thread_last on platform.message_thread (tenant_id, last_at);
create index message_thread_record on platform.message_thread (tenant_id, record);
comment on table platform.message_thread is 'tenant: conversations between the team and a person, one for each offer, need or account of that person';
comment on column platform.message_thread.person is 'fact: the id under which the person''s key lies, or lay';
comment on column platform.message_thread.kind is 'fact: offer, need, account: what the conversation is about';
comment on column platform.message_thread.record is 'fact: which of that kind';
comment on column platform.message_thread.edition is 'fact: goes up by one whenever the links of before are to end';
comment on column platform.message_thread.link_hash is 'credential: the hash of the secret in the letters by which the person reads and answers';
comment on column platform.message_thread.reply_hash is 'credential: the hash of the secret in the address to which the person answers by e-mail';

create table platform.message (
    tenant_id     uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id            uuid        not null,
    thread        uuid        not null,
    person        uuid        not null,
    direction     text        not null check (direction in ('in', 'out')),
    channel       text        not null check (channel in ('page', 'mail', 'sms')),
    language      text        not null,
    template      text,
    text          bytea       not null,
    at            timestamptz not null,
    written_by    uuid,
    read_at       timestamptz,
    read_by       uuid,
    other_address boolean     not null default false,
    carried_as    uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, thread) references platform.message_thread (tenant_id, id) on delete cascade,
    check ((direction = 'out') = (written_by is not null)),
    check (not other_address or direction = 'in')
);
create index message_thread_at on platform.message (tenant_id, thread, at);
create index message_person on platform.message (tenant_id, person);
create index message_unread on platform.message (tenant_id, thread) where direction = 'in' and read_at is null;
comment on table platform.message is 'tenant: what the team and a person have written to each other; what is written never changes';
comment on column platform.message.person is 'fact: the id under which the person''s key lies, or lay';
comment on column platform.message.direction is 'fact: in from the person, out from the team';
comment on column platform.message.channel is 'fact: how it came, or was carried beside the page: page alone, e-mail, SMS';
comment on column platform.message.language is 'fact: BCP 47 code of the language of its words';
comment on column platform.message.template is 'fact: the code of the template it was begun from; null where there was none';
comment on column platform.message.text is 'sealed: person message.text; what was written';
comment on column platform.message.written_by is 'fact: the member who wrote it; null where the person did';
comment on column platform.message.read_by is 'fact: the member who read it first; null where the person is the reader';
comment on column platform.message.other_address is 'fact: whether it came from another e-mail address or number than the person''s';
comment on column platform.message.carried_as is 'fact: the id of its letter or SMS on the way out; null where only the page shows it';

create table platform.message_attachment (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    message   uuid        not null,
    person    uuid        not null,
    type      text        not null check (type in ('image/jpeg', 'image/png', 'application/pdf')),
    size      integer     not null check (size > 0),
    name      bytea       not null,
    content   bytea       not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, message) references platform.message (tenant_id, id) on delete cascade
);
create index message_attachment_message on platform.message_attachment (tenant_id, message);
create index message_attachment_person on platform.message_attachment (tenant_id, person);
comment on table platform.message_attachment is 'tenant: pictures and documents of messages, each made anew when it came';
comment on column platform.message_attachment.person is 'fact: the id under which the person''s key lies, or lay';
comment on column platform.message_attachment.size is 'fact: its bytes before they were sealed';
comment on column platform.message_attachment.name is 'sealed: person message_attachment.name; what it was called';
comment on column platform.message_attachment.content is 'sealed: person message_attachment.content; its bytes in Base64';

create table platform.unassigned_message (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    channel   text        not null check (channel in ('mail', 'sms')),
    sender    bytea       not null,
    text      bytea       not null,
    at        timestamptz not null,
    primary key (tenant_id, id)
);
create index unassigned_message_at on platform.unassigned_message (tenant_id, at);
comment on table platform.unassigned_message is 'tenant: what came by e-mail or SMS from somebody who is not known here, each under a key of its own, which is destroyed with it';
comment on column platform.unassigned_message.sender is 'sealed: id unassigned_message.sender; the address or number it came from';
comment on column platform.unassigned_message.text is 'sealed: id unassigned_message.text; what was written';
