-- A course may have several quizzes: each may have a title, and terms of its own where those of its course do not fit.

alter table training.quiz add column titles jsonb not null default '{}';
alter table training.quiz add column pass_mark integer check (pass_mark between 0 and 100);
alter table training.quiz add column attempts integer check (attempts >= 0);
alter table training.quiz add column wait_hours integer check (wait_hours >= 0);
comment on column training.quiz.titles is 'language to its title; empty where it is the quiz of its course';
comment on column training.quiz.pass_mark is 'what passes, in per cent; empty for what its course says';
comment on column training.quiz.attempts is 'how often it may be tried, 0 without limit; empty for what its course says';
comment on column training.quiz.wait_hours is 'how long one waits between two attempts; empty for what its course says';
