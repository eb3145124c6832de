-- Whoever read a proposal before the household was asked is not the second one who approves it.

alter table matching.placement
    add column reviewed_by uuid,
    add constraint placement_approved_by_another check (approved_by <> reviewed_by);
