-- E-mails are no longer all that waits to leave: text messages wait in the same outbox.
alter table platform.outbox add column medium text not null default 'mail' check (medium in ('mail', 'text'));
alter table platform.outbox add column handed_as text;
comment on table platform.outbox is 'plumbing: e-mails and text messages that wait, sealed, and those that have left, without their content';
comment on column platform.outbox.medium is 'mail: e-mail; text: text message (SMS)';
comment on column platform.outbox.handed_as is 'text messages: what the provider calls it, under which a receipt comes';
comment on column platform.outbox.last_reply is 'the code of the server''s last reply, without its words';
comment on column platform.outbox.rank is '0: letters of placements, text messages that somebody waits for; 1: others; 2: receipts of forms';
drop index platform.outbox_due;
create index outbox_due on platform.outbox (medium, rank, due_at) where state = 'waiting';
create index outbox_handed_as on platform.outbox (handed_as) where handed_as is not null;
grant insert (medium) on platform.outbox to ${application};
