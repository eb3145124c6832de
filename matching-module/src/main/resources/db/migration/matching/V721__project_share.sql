-- Who reads what of a project beside its household, and what somebody of the team proposes to write in it. A press closes what was opened: the row
-- is gone, and there is no copy.

create table matching.project_share (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    project_id uuid        not null,
    audience   text        not null check (audience in ('association', 'asked')),
    part       text        not null check (part in ('page', 'picture')),
    shared_at  timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, project_id) references matching.project (tenant_id, id) on delete cascade,
    -- Whoever is asked for a role sees nobody's picture.
    constraint project_share_asked check (audience = 'association' or part = 'page')
);
create unique index project_share_once on matching.project_share (tenant_id, project_id, audience, part);
comment on table matching.project_share is 'tenant: authority: what of a project whom its household lets read; an archive of elsewhere opens nothing';
comment on column matching.project_share.project_id is 'authority: of which project';
comment on column matching.project_share.audience is 'authority: those of the association who work on files, or whoever is asked for a role';
comment on column matching.project_share.part is 'authority: the page with its words, or the picture';
comment on column matching.project_share.shared_at is 'fact: when it was opened';

create table matching.project_proposal (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    project_id  uuid        not null,
    person_id   uuid        not null,
    field       text        not null check (field in ('title', 'purpose', 'stands', 'missing')),
    words       bytea       not null,
    proposed_by uuid        not null,
    proposed_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, project_id) references matching.project (tenant_id, id) on delete cascade
);
create index project_proposal_project on matching.project_proposal (tenant_id, project_id);
comment on table matching.project_proposal is 'tenant: words that the team proposes for a project; they are in it once the household takes them';
comment on column matching.project_proposal.project_id is 'fact: of which project';
comment on column matching.project_proposal.person_id is 'fact: whose project, under whose key they lie';
comment on column matching.project_proposal.field is 'fact: for its title, what for, how far it is, or what is missing';
comment on column matching.project_proposal.words is 'sealed: person_id project_proposal.words';
comment on column matching.project_proposal.proposed_by is 'authority: who of the team wrote them';
comment on column matching.project_proposal.proposed_at is 'fact: when';
