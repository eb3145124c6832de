-- In development the clock of the platform can be moved forward (decision 067). One row says how far it is ahead of real time, for all nodes;
-- in production nobody reads it.
create table platform.clock_ahead (
    only_row boolean     primary key default true check (only_row),
    seconds  bigint      not null check (seconds >= 0),
    moved_at timestamptz not null
);
comment on table platform.clock_ahead is 'plumbing: how far the clock of a platform under development is ahead of real time; nothing about persons';
comment on column platform.clock_ahead.seconds is 'how far';
comment on column platform.clock_ahead.moved_at is 'when it was moved last, in real time';
insert into platform.clock_ahead (seconds, moved_at) values (0, 'epoch');
