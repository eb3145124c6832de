-- Why a placement ended, as a code; and what lists ask: who is waited for, since when.

alter table matching.placement
    add column end_reason text check (end_reason ~ '^[a-z]+(_[a-z]+)*$');
comment on column matching.placement.end_reason is 'why it ended, once it did: a code, never words about anybody';
create index placement_open on matching.placement (tenant_id, state, changed_at) where holds;
