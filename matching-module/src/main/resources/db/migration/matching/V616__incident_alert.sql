-- Who was told of an incident, rung by rung: the team at once; then, as long as nobody takes it, whoever is next on the roster, the leads once
-- more, the administrators. Each rung once, whatever is killed or runs twice.

create table matching.incident_alert (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    incident_id uuid        not null,
    rung        text        not null check (rung in ('opened', 'next', 'leads', 'administrators')),
    at          timestamptz not null,
    told        smallint    not null check (told >= 0),
    primary key (tenant_id, incident_id, rung),
    foreign key (tenant_id, incident_id) references matching.incident (tenant_id, id) on delete cascade
);
comment on table matching.incident_alert is 'tenant: which rungs of the team were told of an incident, and when';
comment on column matching.incident_alert.rung is 'authority: who was told: the team when it was opened, whoever is next, the leads, the administrators';
comment on column matching.incident_alert.at is 'fact: when that was written down to leave';
comment on column matching.incident_alert.told is 'fact: how many were told';
