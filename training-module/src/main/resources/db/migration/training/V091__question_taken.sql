-- A question that came from the platform's shelf remembers what it was there, so that whoever took it is told when it changes.

alter table training.question add column taken jsonb;

-- the owner fills in what is there already; row security holds for it again at once
alter table training.question no force row level security;
alter table training.question_revision no force row level security;
alter table training.course no force row level security;
update training.question q set taken = r.words
from training.question_revision r, training.course c
where r.tenant_id = q.tenant_id and r.question = q.id and r.number = 1 and r.created_by is null
  and c.tenant_id = q.tenant_id and c.id = q.course and c.origin is not null;
alter table training.course force row level security;
alter table training.question_revision force row level security;
alter table training.question force row level security;

comment on column training.question.taken is 'language to the question in GIFT, as it stood on the shelf when it was taken or seen last; empty for one that came from elsewhere';
