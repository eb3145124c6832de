-- One side of a stay says that it is not well, or the team heard so: a restricted file of its own, of which the other side learns nothing
-- until it is decided. One is open for each side at a time, whoever presses twice; what is said and done stands in lines that never change.

create table matching.incident (
    tenant_id     uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id            uuid        not null,
    placement_id  uuid        not null,
    side          text        not null check (side in ('household', 'host', 'team')),
    person_id     uuid        not null,
    opened_at     timestamptz not null,
    opened_by     uuid,
    withheld_from timestamptz not null,
    taken_at      timestamptz,
    taken_by      uuid,
    outcome       text        check (outcome in ('resumed', 'ended', 'unsuitable')),
    decided_at    timestamptz,
    decided_by    uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, placement_id) references matching.placement (tenant_id, id) on delete cascade,
    constraint incident_taken check ((taken_at is null) = (taken_by is null)),
    constraint incident_decided check ((outcome is null) = (decided_at is null) and (outcome is null) = (decided_by is null))
);
create unique index incident_open on matching.incident (tenant_id, placement_id, side) where outcome is null;
create index incident_person on matching.incident (tenant_id, person_id);
comment on table matching.incident is 'tenant: what is not well in a stay, as one side or the team said it: read by the lead and whoever is on duty alone';
comment on column matching.incident.placement_id is 'fact: of which stay';
comment on column matching.incident.side is 'fact: who said so';
comment on column matching.incident.person_id is 'fact: under whose key its words lie: of the side that said so; the household where the team did';
comment on column matching.incident.opened_at is 'fact: when';
comment on column matching.incident.opened_by is 'authority: who of the team opened it, or noted what a side said; empty where that side pressed itself';
comment on column matching.incident.withheld_from is 'authority: from which moment on both sides are not told who opens their files, while it is open';
comment on column matching.incident.taken_at is 'authority: when somebody of the team took it; empty before';
comment on column matching.incident.taken_by is 'authority: who took it';
comment on column matching.incident.outcome is 'authority: what was decided; empty while it is open';
comment on column matching.incident.decided_at is 'authority: when';
comment on column matching.incident.decided_by is 'authority: who decided';

create table matching.incident_line (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    incident_id uuid        not null,
    person_id   uuid        not null,
    at          timestamptz not null,
    written_by  uuid,
    what        text        not null check (what in ('told', 'reach', 'take', 'note', 'alert', 'break_glass', 'resume',
                                                     'end_stay', 'unsuitable', 'to_host')),
    code        text        check (code ~ '^[a-z]+(_[a-z]+)*$'),
    words       bytea,
    primary key (tenant_id, id),
    foreign key (tenant_id, incident_id) references matching.incident (tenant_id, id) on delete cascade
);
create index incident_line_incident on matching.incident_line (tenant_id, incident_id, at);
comment on table matching.incident_line is 'tenant: what was said and done in an incident, line by line; added, never changed';
comment on column matching.incident_line.person_id is 'fact: under whose key the words lie: whoever opened it; the host for what the host was told';
comment on column matching.incident_line.at is 'fact: when';
comment on column matching.incident_line.written_by is 'authority: who of the team wrote it; empty for a side itself';
comment on column matching.incident_line.what is 'fact: what it is: a step, a note, words of a side';
comment on column matching.incident_line.code is 'fact: whom one alerted, or how somebody is reached';
comment on column matching.incident_line.words is 'sealed: person_id incident.words';
