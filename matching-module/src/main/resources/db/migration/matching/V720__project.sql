-- A household's own project: its page, the roles that are missing in it, its milestones, its picture. It belongs to the household and goes on for
-- as long as the household wants it; one at a time is under way.

create table matching.project (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    person_id  uuid        not null,
    title      bytea,
    purpose    bytea,
    stands     bytea,
    missing    bytea,
    stage      text        not null check (stage in ('idea', 'forming', 'running', 'closed')),
    result     text        check (result in ('opened', 'recorded', 'enrolled', 'changed', 'stopped')),
    begun_at   timestamptz not null,
    begun_by   uuid,
    changed_at timestamptz not null,
    closed_at  timestamptz,
    link_hash  text,
    link_mark  text,
    primary key (tenant_id, id),
    constraint project_closed check ((stage = 'closed') = (closed_at is not null) and (stage = 'closed') = (result is not null)),
    constraint project_link check ((link_hash is null) = (link_mark is null))
);
-- Two presses at once begin one.
create unique index project_under_way on matching.project (tenant_id, person_id) where stage <> 'closed';
create index project_person on matching.project (tenant_id, person_id);
create index project_stage on matching.project (tenant_id, stage, id);
create unique index project_link_hash on matching.project (tenant_id, link_hash) where link_hash is not null;
comment on table matching.project is 'tenant: the projects of households; that there is one, its stage, and of its roles what is looked for is all that the team reads by itself';
comment on column matching.project.person_id is 'fact: whose it is, under whose key its words lie';
comment on column matching.project.title is 'sealed: person_id project.title';
comment on column matching.project.purpose is 'sealed: person_id project.purpose, what for';
comment on column matching.project.stands is 'sealed: person_id project.stands, how far it is';
comment on column matching.project.missing is 'sealed: person_id project.missing, what is missing';
comment on column matching.project.stage is 'fact: an idea, being formed, running, closed';
comment on column matching.project.result is 'fact: what came of it, as the household says; empty while it is not closed';
comment on column matching.project.begun_at is 'fact: when it was begun';
comment on column matching.project.begun_by is 'authority: who of the team began it for the household; empty where the household did';
comment on column matching.project.changed_at is 'fact: when the household last did something to it';
comment on column matching.project.closed_at is 'fact: when the household closed it';
comment on column matching.project.link_hash is 'credential: the link of the last letter, which leads to it; those before it lead nowhere';
comment on column matching.project.link_mark is 'credential: the keyed hash of the address or number to which it went; where the household has another one the link is dead';

create table matching.project_role (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    project_id  uuid        not null,
    person_id   uuid        not null,
    skill_code  text        check (skill_code ~ '^[a-z0-9]+([_-][a-z0-9]+)*$'),
    skill       bytea       not null,
    words       bytea,
    seats       integer     not null check (seats between 1 and 20),
    hours_month integer     check (hours_month between 1 and 200),
    languages   text[]      not null default '{}',
    meets       text        not null check (meets in ('in_person', 'remote', 'both')),
    needed      boolean     not null,
    added_at    timestamptz not null,
    added_by    uuid,
    changed_at  timestamptz not null,
    closed_at   timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, project_id) references matching.project (tenant_id, id) on delete cascade
);
create index project_role_project on matching.project_role (tenant_id, project_id);
create index project_role_open on matching.project_role (tenant_id, added_at) where closed_at is null;
comment on table matching.project_role is 'tenant: what is missing in projects, role by role; the team reads what is looked for, and its words where the household opened them';
comment on column matching.project_role.project_id is 'fact: of which project';
comment on column matching.project_role.person_id is 'fact: whose project, under whose key its words lie';
comment on column matching.project_role.skill_code is 'fact: the skill by its code in the platform''s list; empty where the list has none such';
comment on column matching.project_role.skill is 'sealed: person_id project_role.skill, in words; the team reads them, since it looks for somebody';
comment on column matching.project_role.words is 'sealed: person_id project_role.words, what there is to do';
comment on column matching.project_role.seats is 'fact: for how many';
comment on column matching.project_role.hours_month is 'fact: how many hours a month each; empty for as one likes';
comment on column matching.project_role.languages is 'fact: in which languages; none for any';
comment on column matching.project_role.meets is 'fact: in person, at a distance, or both';
comment on column matching.project_role.needed is 'fact: whether the project cannot do without';
comment on column matching.project_role.added_at is 'fact: since when it is looked for';
comment on column matching.project_role.added_by is 'authority: who of the team wrote it down for the household; empty where the household did';
comment on column matching.project_role.changed_at is 'fact: when it was last changed';
comment on column matching.project_role.closed_at is 'fact: when the household closed it; nobody is looked for any more';

create table matching.project_milestone (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    project_id uuid        not null,
    person_id  uuid        not null,
    words      bytea       not null,
    state      text        not null check (state in ('done', 'now', 'later')),
    due        date,
    added_at   timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, project_id) references matching.project (tenant_id, id) on delete cascade
);
create index project_milestone_project on matching.project_milestone (tenant_id, project_id);
comment on table matching.project_milestone is 'tenant: the way of projects, as their households write it';
comment on column matching.project_milestone.project_id is 'fact: of which project';
comment on column matching.project_milestone.person_id is 'fact: whose project, under whose key its words lie';
comment on column matching.project_milestone.words is 'sealed: person_id project_milestone.words';
comment on column matching.project_milestone.state is 'fact: done, now or later';
comment on column matching.project_milestone.due is 'fact: on which day it was, or by when';
comment on column matching.project_milestone.added_at is 'fact: when it was written';

create table matching.project_picture (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    project_id uuid        not null,
    person_id  uuid        not null,
    caption    bytea       not null,
    content    bytea       not null,
    width      integer     not null,
    height     integer     not null,
    added_at   timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, project_id) references matching.project (tenant_id, id) on delete cascade
);
create unique index project_picture_project on matching.project_picture (tenant_id, project_id);
comment on table matching.project_picture is 'tenant: the picture of a project, made anew without what a camera adds; never public';
comment on column matching.project_picture.project_id is 'fact: of which project';
comment on column matching.project_picture.person_id is 'fact: whose project, under whose key it lies';
comment on column matching.project_picture.caption is 'sealed: person_id project_picture.caption, what it shows';
comment on column matching.project_picture.content is 'sealed: person_id project_picture.content, a JPEG in Base64';
comment on column matching.project_picture.width is 'fact: in pixels';
comment on column matching.project_picture.height is 'fact: in pixels';
comment on column matching.project_picture.added_at is 'fact: when it was brought';
