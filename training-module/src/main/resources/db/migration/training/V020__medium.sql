-- What stands beside the words of a lesson.

create table training.medium (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    document   uuid        not null,
    kind       text        not null check (kind in ('PICTURE', 'VIDEO', 'AUDIO', 'FILE')),
    name       text        not null,
    type       text        not null,
    title      text        not null check (length(title) between 1 and 300),
    language   text        not null,
    captions   text        not null check (length(captions) <= 90000),
    transcript text        not null check (length(transcript) <= 90000),
    size       bigint      not null check (size >= 0),
    content    bytea       not null,
    added_at   timestamptz not null,
    added_by   uuid        not null,
    removed_at timestamptz,
    primary key (tenant_id, id)
);
create index medium_of_document on training.medium (tenant_id, document, added_at);
comment on table training.medium is 'tenant: pictures, videos, sounds and papers of lessons; what was taken away stays kept for the versions before';
comment on column training.medium.content is 'bytes: the medium as it was brought; of a picture none, since it lies among the association''s files';
comment on column training.medium.captions is 'WebVTT';
