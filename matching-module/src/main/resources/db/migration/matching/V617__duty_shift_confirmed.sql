-- Whoever has duty reads incidents: nobody gives that to themselves. A shift that somebody writes down for themselves counts once a lead says so.
alter table matching.duty_shift add column confirmed_by uuid;
comment on column matching.duty_shift.confirmed_by is 'authority: the lead who wrote it down or agreed to it; empty while it counts for nothing';
