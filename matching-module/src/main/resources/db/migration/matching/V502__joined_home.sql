-- Two offers of (parts of) one home are joined by their host: who lives in the one home comes along to the other, and its photographs do,
-- and go back where they came from when the offers are taken apart again.
alter table matching.home_adult add column came_from uuid;
alter table matching.home_photo add column came_from uuid;
comment on column matching.home_adult.came_from is 'fact: the home from which this person came when two offers were said to be of one';
comment on column matching.home_photo.came_from is 'fact: the home from which it came when two offers were said to be of one';
