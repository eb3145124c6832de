-- Hosts are asked ahead for what soon runs out, once for each.

create table matching.renewal_letter (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    sent_at   timestamptz not null,
    primary key (tenant_id, id)
);
comment on table matching.renewal_letter is 'tenant: that a host was told that something runs out';
comment on column matching.renewal_letter.id is 'fact: what runs out';
