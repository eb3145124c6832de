-- A home is visited by two, who meet everybody who lives there. Dates are proposed, the host chooses one or asks to be called; one of the two
-- reports, the other says the same, and only then the home has been visited.

create table matching.home_visit (
    tenant_id      uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id             uuid        not null,
    home_id        uuid        not null,
    person_id      uuid        not null,
    state          text        not null check (state in ('proposed', 'call', 'dated', 'reported', 'made', 'not_suitable', 'cancelled')),
    proposed       text[]      not null,
    proposed_at    timestamptz not null,
    proposed_by    uuid        not null,
    first_visitor  uuid        not null,
    second_visitor uuid        not null,
    starts_at      timestamptz,
    changed_at     timestamptz not null,
    visited_on     date,
    results        jsonb         not null default '{}' check (jsonb_typeof(results) = 'object'),
    outcome        text        check (outcome in ('yes', 'mend', 'no')),
    words          bytea,
    met            uuid[]        not null default '{}',
    minors_met     smallint      not null default 0 check (minors_met between 0 and 20),
    reported_by    uuid,
    confirmed_by   uuid,
    primary key (tenant_id, id),
    check (first_visitor <> second_visitor),
    check (confirmed_by is null or reported_by is not null and confirmed_by <> reported_by),
    check (state <> 'made' or confirmed_by is not null and outcome = 'yes')
);
create index home_visit_home on matching.home_visit (tenant_id, home_id, proposed_at);
create index home_visit_starts on matching.home_visit (tenant_id, starts_at) where state = 'dated';
comment on table matching.home_visit is 'tenant: authority: visits of homes: planned, reported by one, confirmed by the other';
comment on column matching.home_visit.home_id is 'fact: which home';
comment on column matching.home_visit.person_id is 'fact: the host under whose key the words lie';
comment on column matching.home_visit.proposed is 'fact: the dates that were proposed, as ISO 8601';
comment on column matching.home_visit.words is 'sealed: person_id visit.words';
comment on column matching.home_visit.met is 'fact: the adults of the home who were met';
comment on column matching.home_visit.minors_met is 'fact: how many younger people were met; nobody checks them';
