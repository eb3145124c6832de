-- What a draft is for, from which version it was begun, and which saving of it this is: so that of two people who write at once the
-- second is told of the first.

alter table matching.rule_draft
    add column reason     text    not null default '' check (length(reason) <= 1000),
    add column begun_from integer not null default 1,
    add column revision   uuid    not null default gen_random_uuid();
comment on column matching.rule_draft.revision is 'another one each time it is saved';
