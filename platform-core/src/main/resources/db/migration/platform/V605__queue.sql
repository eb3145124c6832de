-- What each member works through: which kind of file, which kind of help; and whose turn it is, their own of today or what is new.
alter table platform.case_member add column queue_kind text not null default '';
alter table platform.case_member add column queue_sort text not null default '';
alter table platform.case_member add column turns bigint not null default 0;
comment on column platform.case_member.queue_kind is 'fact: the kind of file that they work through; empty for all';
comment on column platform.case_member.queue_sort is 'fact: the kind of help that they work through; empty for all';
comment on column platform.case_member.turns is 'fact: how often they have asked for the next one';
