-- A report that was written without a line is sent until it is known to have arrived: it counts once.

alter table matching.home_visit add column sent_as uuid;
comment on column matching.home_visit.sent_as is 'fact: the number that the device gave the report; the same once more is not another';
