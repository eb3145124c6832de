-- An address that a stranger typed into a form may be anybody's: nothing but the receipt goes there until the person says that it is
-- theirs, by a link that stands in that receipt alone, or somebody of the team has opened the file.
create table matching.typed_address (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    record_id   uuid        not null,
    typed_at    timestamptz not null,
    link_hash   text        not null,
    primary key (tenant_id, record_id)
);
comment on table matching.typed_address is 'tenant: offers and needs whose e-mail address somebody typed and nobody has said to be theirs';
comment on column matching.typed_address.record_id is 'fact: the offer or the need';
comment on column matching.typed_address.typed_at is 'fact: when it was typed; a reading of the file by the team counts from then on';
comment on column matching.typed_address.link_hash is 'credential: the hash of what stands in the receipt that went there, and nowhere else';
