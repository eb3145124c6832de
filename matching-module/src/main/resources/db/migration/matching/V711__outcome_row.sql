-- Rows without persons. Once a month is closed, each stay that ended in it is one row: no id of a person, of a placement or of a record, no date
-- but the month. What was said in the sixth month after is a row of its own, written once and joined to the first by nothing: there is no key
-- that would have to be destroyed. They outlive an erasure, since they are about nobody.

create table matching.outcome_row (
    tenant_id       uuid     not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id              uuid     not null,
    month           date     not null check (extract(day from month) = 1),
    department      text     not null default '',
    kind            text     not null,
    size_band       text     not null check (size_band in ('1', '2', '3_4', '5_more', '')),
    nights          integer  not null check (nights >= 0),
    end_reason      text     not null default '',
    next_home       text     not null default '',
    entry_housing   text     not null default '',
    entry_activity  text     not null default '',
    entry_french    text     not null default '',
    exit_good       text     not null default '',
    exit_fits       text     not null default '',
    exit_housing    text     not null default '',
    exit_activity   text     not null default '',
    exit_french     text     not null default '',
    home_again      text     not null default '',
    home_helped     text[]   not null default '{}',
    home_trained    boolean  not null,
    asked           integer  not null check (asked >= 0),
    answered        integer  not null check (answered >= 0),
    helper          boolean  not null,
    incident        boolean  not null,
    primary key (tenant_id, id)
);
create index outcome_row_month on matching.outcome_row (tenant_id, month);
comment on table matching.outcome_row is 'tenant: stays that ended, a row each, without persons: written once, when their month is closed';
comment on column matching.outcome_row.id is 'fact: drawn at random, so that it tells no moment; it leads to nothing, and the rounding of a figure follows from it';
comment on column matching.outcome_row.month is 'fact: the first day of the month in which it ended';
comment on column matching.outcome_row.department is 'fact: of the home; empty where it is not known';
comment on column matching.outcome_row.kind is 'fact: which kind of help';
comment on column matching.outcome_row.size_band is 'fact: how many lived there: one, two, three or four, five or more';
comment on column matching.outcome_row.nights is 'fact: how many nights';
comment on column matching.outcome_row.end_reason is 'fact: why it ended, as the step says it';
comment on column matching.outcome_row.next_home is 'fact: where the household slept next, as the step says it';
comment on column matching.outcome_row.home_again is 'fact: whether the host would do it again';
comment on column matching.outcome_row.home_helped is 'fact: what helped the host';
comment on column matching.outcome_row.home_trained is 'fact: whether the host had passed more than the floor asks before the first night';
comment on column matching.outcome_row.asked is 'fact: how often both sides were asked how they are';
comment on column matching.outcome_row.answered is 'fact: how often they answered';
comment on column matching.outcome_row.helper is 'fact: whether somebody helped the household beside the home';
comment on column matching.outcome_row.incident is 'fact: whether something was looked into';

create table matching.outcome_later (
    tenant_id      uuid    not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id             uuid    not null,
    month          date    not null check (extract(day from month) = 1),
    department     text    not null default '',
    length_band    text    not null,
    entry_housing  text    not null default '',
    entry_activity text    not null default '',
    entry_french   text    not null default '',
    good           text    not null default '',
    fits           text    not null default '',
    housing        text    not null default '',
    activity       text    not null default '',
    french         text    not null default '',
    home_trained   boolean not null,
    helper         boolean not null,
    primary key (tenant_id, id)
);
create index outcome_later_month on matching.outcome_later (tenant_id, month);
comment on table matching.outcome_later is 'tenant: what was said in the sixth month after a stay, a row each, without persons; no column joins it to the stay';
comment on column matching.outcome_later.id is 'fact: drawn at random';
comment on column matching.outcome_later.month is 'fact: the first day of the month in which it is counted, six after the one in which the stay ended';
comment on column matching.outcome_later.length_band is 'fact: how long the stay was, in bands: its nights would join the two rows';
comment on column matching.outcome_later.home_trained is 'fact: as in the row of the stay';

create table matching.outcome_month (
    tenant_id      uuid    not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    month          date    not null check (extract(day from month) = 1),
    department     text    not null default '',
    there_stays    integer not null,
    there_persons  integer not null,
    began_stays    integer not null,
    began_persons  integer not null,
    nights         integer not null,
    needs          integer not null,
    need_persons   integer not null,
    first_homes    integer not null,
    checks         integer not null,
    courses        integer not null,
    primary key (tenant_id, month, department)
);
comment on table matching.outcome_month is 'tenant: what is counted of a month and a department: sums, written once, when the month is closed';
comment on column matching.outcome_month.there_stays is 'fact: stays that had begun before the month and lasted into it';
comment on column matching.outcome_month.there_persons is 'fact: how many lived in them';
comment on column matching.outcome_month.nights is 'fact: nights of persons';
comment on column matching.outcome_month.first_homes is 'fact: homes into which somebody came for the first time';
comment on column matching.outcome_month.checks is 'fact: checks that were seen; they belong to no department';
comment on column matching.outcome_month.courses is 'fact: courses that were passed; they belong to no department';

create table matching.outcome_closed (
    tenant_id uuid not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    month     date not null check (extract(day from month) = 1),
    primary key (tenant_id, month)
);
comment on table matching.outcome_closed is 'tenant: months that are closed: whatever changes later, nothing of them is counted again';
comment on column matching.outcome_closed.month is 'fact: its first day';
