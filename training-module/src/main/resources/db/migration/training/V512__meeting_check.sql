-- Which check somebody has by having been at a meeting: who was not there after all loses that one and no other of the same day.

alter table training.meeting_seat add column check_id uuid;
comment on column training.meeting_seat.check_id is 'fact: the check that being there has shown; null where it has shown none';
