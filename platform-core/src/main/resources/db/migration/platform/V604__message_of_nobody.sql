-- Some letters of the team leave by themselves, and are nobody's of the team.
alter table platform.message drop constraint message_check;
alter table platform.message add constraint message_written check (direction = 'out' or written_by is null);
comment on column platform.message.written_by is 'fact: the member who wrote it; null where the person did, and where it left by itself';
