-- Children who are alone and asked: no need, nothing that could be matched; for the lead for safeguarding alone, thirty days.

create table matching.minor_alert (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    came_by    text        not null,
    noticed_at timestamptz not null,
    alerted_at timestamptz,
    told       bytea       not null,
    primary key (tenant_id, id)
);
comment on table matching.minor_alert is 'tenant: children alone who asked, for thirty days; sealed under a key of their own, which is destroyed with them';
comment on column matching.minor_alert.told is 'sealed: id minor.told';
comment on column matching.minor_alert.alerted_at is 'when the lead noted that the authorities know; empty before';
create index minor_alert_age on matching.minor_alert (tenant_id, noticed_at);
comment on column matching.minor_alert.came_by is 'fact: by which way it came in';
