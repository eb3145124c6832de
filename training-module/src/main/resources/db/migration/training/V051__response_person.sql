-- The archive of an association reads from the comments of these columns whose key opens a field, and under which name it was sealed:
-- so the person stands beside it.

alter table training.response add column person uuid;
alter table training.essay_mark add column person uuid;

-- the owner fills in what is there already; row security holds for it again at once
alter table training.attempt no force row level security;
alter table training.response no force row level security;
alter table training.essay_mark no force row level security;
update training.response r set person = a.person from training.attempt a where a.tenant_id = r.tenant_id and a.id = r.attempt;
update training.essay_mark e set person = a.person from training.attempt a where a.tenant_id = e.tenant_id and a.id = e.attempt;
alter table training.attempt force row level security;
alter table training.response force row level security;
alter table training.essay_mark force row level security;

alter table training.response alter column person set not null;
alter table training.essay_mark alter column person set not null;
comment on column training.response.person is 'the account, as in its attempt';
comment on column training.essay_mark.person is 'the account, as in its attempt';
comment on column training.response.written is 'sealed: person response.written; what was written';
comment on column training.essay_mark.words is 'sealed: person essay_mark.words; what the trainer says to the person';
