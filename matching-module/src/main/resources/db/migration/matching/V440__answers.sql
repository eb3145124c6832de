-- The questions of single kinds of help have no column each: they are answered by few, and a new one needs no migration. Sentences that a
-- person writes are shown to the other side once somebody of the team has looked at these very words.
alter table matching.offer add column answers jsonb not null default '{}' check (jsonb_typeof(answers) = 'object');
alter table matching.offer add column looked text[] not null default '{}';
alter table matching.need add column answers jsonb not null default '{}' check (jsonb_typeof(answers) = 'object');

comment on column matching.offer.answers is 'fact: what was answered to the questions of its kind of help, by their names';
comment on column matching.offer.looked is 'authority: marks of those sentences at which somebody of the team has looked';
comment on column matching.need.answers is 'fact: what was answered to the questions of its kind of help, by their names';
