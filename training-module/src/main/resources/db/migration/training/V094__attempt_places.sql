-- The form of a question sends the places in which answers are shown, not the author's numbers, which tell what is right. Attempts that
-- have begun keep the author's numbers until they end: their pages are open somewhere.

alter table training.attempt add column places boolean not null default false;
comment on column training.attempt.places is 'whether its forms send places as they are shown; false: the author''s numbers';
