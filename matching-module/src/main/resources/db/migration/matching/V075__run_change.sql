-- What a plan changed for households, counted once when it was made, so that the list of plans says it without reading them.

alter table matching.run
    add column compared_with uuid,
    add column won           integer check (won >= 0),
    add column lost          integer check (lost >= 0),
    add column moved         integer check (moved >= 0);
comment on column matching.run.compared_with is 'the plan before it; null for the first';
comment on column matching.run.won is 'households that have a suggestion and had none in the plan before';
comment on column matching.run.lost is 'households that had a suggestion in the plan before and have none';
comment on column matching.run.moved is 'households whose suggestion is another offer than in the plan before';
