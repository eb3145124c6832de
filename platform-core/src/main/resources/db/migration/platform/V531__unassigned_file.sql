-- The pictures and documents of messages of which nobody knows yet whose they are, each made anew when it came.
create table platform.unassigned_file (
    tenant_id uuid    not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid    not null,
    message   uuid    not null,
    type      text    not null check (type in ('image/jpeg', 'image/png', 'application/pdf')),
    size      integer not null check (size > 0),
    name      bytea   not null,
    content   bytea   not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, message) references platform.unassigned_message (tenant_id, id) on delete cascade
);
create index unassigned_file_message on platform.unassigned_file (tenant_id, message);
comment on table platform.unassigned_file is 'tenant: pictures and documents of messages from somebody who is not known here; they go with the message, or to whoever it is assigned to';
comment on column platform.unassigned_file.message is 'fact: with which message it came; it lies under the key of that';
comment on column platform.unassigned_file.size is 'fact: its bytes before they were sealed';
comment on column platform.unassigned_file.name is 'sealed: message unassigned_file.name; what it was called';
comment on column platform.unassigned_file.content is 'sealed: message unassigned_file.content; its bytes in Base64';
