-- What came from one connection on one day stands in one line, and the lead is written to once an hour with how many have come.

alter table matching.minor_alert add column came_from text;
alter table matching.minor_alert add column lead_told_at timestamptz;
comment on column matching.minor_alert.came_from is 'fact: keyed hash of the network address and the day; empty where the team brought it';
comment on column matching.minor_alert.lead_told_at is 'fact: when a letter counted it; empty before';
create index minor_alert_from on matching.minor_alert (tenant_id, came_from) where came_from is not null;
create index minor_alert_told on matching.minor_alert (tenant_id, lead_told_at);

alter table matching.minor_alert no force row level security;
update matching.minor_alert set lead_told_at = noticed_at;
alter table matching.minor_alert force row level security;
