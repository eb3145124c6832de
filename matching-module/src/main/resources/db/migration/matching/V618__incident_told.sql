-- Who of the team was told of an incident by name of account: whoever comes on duty while nobody has taken it is told once, too.
create table matching.incident_told (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    incident_id uuid        not null,
    account_id  uuid        not null,
    at          timestamptz not null,
    primary key (tenant_id, incident_id, account_id),
    foreign key (tenant_id, incident_id) references matching.incident (tenant_id, id) on delete cascade
);
comment on table matching.incident_told is 'tenant: which members were told that an incident waits, when first';
comment on column matching.incident_told.account_id is 'authority: who was told';
comment on column matching.incident_told.at is 'fact: when that was written down to leave';
