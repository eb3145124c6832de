-- How far the computing of what levers would do has come, for those who watch it.

alter table matching.fairness_curve add column progress smallint not null default 0 check (progress between 0 and 100);
