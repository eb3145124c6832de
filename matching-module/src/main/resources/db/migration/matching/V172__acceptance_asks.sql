-- The households of all that was proposed together can be asked together.

alter table matching.acceptance
    add column asked_by uuid,
    drop constraint acceptance_state_check,
    add constraint acceptance_state_check
        check (state in ('accepting', 'accepted', 'asking', 'asked', 'undoing', 'undone'));

alter table matching.acceptance_row
    drop constraint acceptance_row_outcome_check,
    add constraint acceptance_row_outcome_check
        check (outcome in ('waiting', 'proposed', 'already', 'refused', 'gone', 'asked', 'unasked', 'taken_back', 'kept'));
create index acceptance_row_open on matching.acceptance_row (tenant_id, acceptance_id, number)
    where outcome in ('proposed', 'asked', 'unasked');
