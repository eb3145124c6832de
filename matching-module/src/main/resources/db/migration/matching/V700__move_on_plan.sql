-- The way on: a household's own plan, with steps of its own and steps from templates. One plan a household; it goes on after a stay.

create table matching.move_on_plan (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    person_id  uuid        not null,
    asked_at   timestamptz,
    offered_by uuid,
    wanted     boolean,
    said_at    timestamptz,
    link_hash  text,
    link_mark  text,
    primary key (tenant_id, id),
    constraint move_on_plan_said check ((wanted is null) = (said_at is null)),
    constraint move_on_plan_link check ((link_hash is null) = (link_mark is null))
);
create unique index move_on_plan_person on matching.move_on_plan (tenant_id, person_id);
create unique index move_on_plan_link_hash on matching.move_on_plan (tenant_id, link_hash) where link_hash is not null;
comment on table matching.move_on_plan is 'tenant: the plans of households for their way on; that there is one is all that the team reads of it by itself';
comment on column matching.move_on_plan.person_id is 'fact: whose it is, under whose key its words lie';
comment on column matching.move_on_plan.asked_at is 'fact: when the household was asked whether it would like one; empty where it began by itself';
comment on column matching.move_on_plan.offered_by is 'authority: who of the team asked; empty where a stay had come to its second week';
comment on column matching.move_on_plan.wanted is 'fact: whether the household would like one; empty while it has not said';
comment on column matching.move_on_plan.said_at is 'fact: when it said so';
comment on column matching.move_on_plan.link_hash is 'credential: the link of the last letter, which leads to the plan; those before it lead nowhere';
comment on column matching.move_on_plan.link_mark is 'credential: the keyed hash of the address or number to which it went; where the household has another one the link is dead';

create table matching.move_on_step (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    plan_id     uuid        not null,
    person_id   uuid        not null,
    track       text        not null check (track in ('housing', 'rights', 'work', 'french')),
    template    text        check (template ~ '^[a-z0-9]+(_[a-z0-9]+)*$'),
    title       bytea,
    note        bytea,
    due         date,
    state       text        not null check (state in ('proposed', 'open', 'done', 'skipped')),
    proposed_by uuid,
    added_at    timestamptz not null,
    changed_at  timestamptz not null,
    reminded_on date,
    asked_at    timestamptz,
    told_at     timestamptz,
    need_id     uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id) references matching.move_on_plan (tenant_id, id) on delete cascade,
    constraint move_on_step_says check (template is not null or title is not null),
    constraint move_on_step_asked check (told_at is null or asked_at is not null)
);
-- Whatever is taken twice is in the plan once.
create unique index move_on_step_template on matching.move_on_step (tenant_id, plan_id, template) where template is not null;
create index move_on_step_plan on matching.move_on_step (tenant_id, plan_id);
create index move_on_step_due on matching.move_on_step (tenant_id, due) where state = 'open';
create index move_on_step_need on matching.move_on_step (tenant_id, need_id) where need_id is not null;
comment on table matching.move_on_step is 'tenant: the steps of plans; only the household changes one, and a step that the team proposes is in the plan once the household takes it';
comment on column matching.move_on_step.plan_id is 'fact: of which plan';
comment on column matching.move_on_step.person_id is 'fact: whose plan, under whose key its words lie';
comment on column matching.move_on_step.track is 'fact: housing, rights, work and study, or French';
comment on column matching.move_on_step.template is 'fact: the code of the template from which it is; empty for one in own words';
comment on column matching.move_on_step.title is 'sealed: person_id move_on_step.title';
comment on column matching.move_on_step.note is 'sealed: person_id move_on_step.note';
comment on column matching.move_on_step.due is 'fact: by when, as the household says';
comment on column matching.move_on_step.state is 'fact: proposed by the team, open, done or skipped';
comment on column matching.move_on_step.proposed_by is 'authority: who of the team proposed it; empty where the household did not get it from the team';
comment on column matching.move_on_step.added_at is 'fact: when it came into the plan, or was proposed';
comment on column matching.move_on_step.changed_at is 'fact: when the household last did something about it';
comment on column matching.move_on_step.reminded_on is 'fact: on which day the household was last reminded of its date';
comment on column matching.move_on_step.asked_at is 'fact: when the household was asked about it, since it stands still; empty once it has answered';
comment on column matching.move_on_step.told_at is 'fact: when a task was opened since nobody answered; it is opened once';
comment on column matching.move_on_step.need_id is 'fact: the need that was made of it, for a helper';

create table matching.move_on_template (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    code       text        not null check (code ~ '^[a-z0-9]+(_[a-z0-9]+)*$'),
    edition    integer     not null check (edition > 0),
    follows    integer     not null check (follows >= 0),
    kept       text        not null check (kept in ('own', 'off', 'followed')),
    content    text        not null,
    reason     text        not null,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    primary key (tenant_id, id)
);
-- Two who change the same edition at once: one of them reads again.
create unique index move_on_template_edition on matching.move_on_template (tenant_id, code, edition);
comment on table matching.move_on_template is 'tenant append-only: the templates of steps as an association words them, each edition with who made it, when and why';
comment on column matching.move_on_template.code is 'fact: which template; of the platform where it has the same code';
comment on column matching.move_on_template.edition is 'fact: the number of this edition, from 1';
comment on column matching.move_on_template.follows is 'fact: which edition of the platform''s it was made from; 0 where the platform has none';
comment on column matching.move_on_template.kept is 'fact: own words, not offered any more, or the platform''s again';
comment on column matching.move_on_template.content is 'fact: what it says, as JSON; nothing of anybody';
comment on column matching.move_on_template.reason is 'fact: why it was changed';
comment on column matching.move_on_template.changed_by is 'authority: who of the team changed it';
comment on column matching.move_on_template.changed_at is 'fact: when';
