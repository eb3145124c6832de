-- What a stranger's two spreadsheets would become, in figures: no name, no contact, no row. There is no association yet. Gone after a day.

create table matching.plan_preview (
    id      uuid        primary key,
    mark    text        not null unique,
    sealed  bytea       not null,
    made_at timestamptz not null
);
comment on table matching.plan_preview is 'plumbing: figures of plans that strangers tried, sealed; each leads nowhere without its link, and is gone after a day';
comment on column matching.plan_preview.mark is 'keyed hash of the link that leads to it';
comment on column matching.plan_preview.sealed is 'figures of one plan, sealed by the platform';
create index plan_preview_age on matching.plan_preview (made_at);
