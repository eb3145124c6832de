-- What an operator added to the platform's list of skills from the published files of ESCO: for every association, and no association's.

create table matching.skill_import (
    id       uuid        primary key,
    state    text        not null check (state in ('read', 'taken', 'replaced', 'undone')),
    read_at  timestamptz not null,
    taken_at timestamptz,
    files    text        not null check (length(files) <= 1000),
    faults   integer     not null check (faults >= 0),
    branches jsonb       not null,
    groups   jsonb       not null default '{}',
    check ((state = 'read') = (taken_at is null))
);
create unique index skill_import_taken on matching.skill_import (state) where state in ('read', 'taken');
comment on table matching.skill_import is 'plumbing: files of ESCO that an operator brought: read and waiting, taken, replaced by later ones, or undone; no personal data';
comment on column matching.skill_import.branches is 'what the branches of ESCO are called, by their code';
comment on column matching.skill_import.groups is 'which of our groups a branch became; concepts of a branch that has none are left out';

create table matching.skill_concept (
    import_id uuid  not null references matching.skill_import (id) on delete cascade,
    uri       text  not null check (length(uri) <= 200),
    ours      text  check (length(ours) <= 60),
    branch    text  not null check (length(branch) <= 20),
    names     jsonb not null,
    synonyms  jsonb not null,
    near      jsonb not null,
    primary key (import_id, uri)
);
comment on table matching.skill_concept is 'plumbing: concepts of ESCO with their labels, as its files say them; no personal data';
comment on column matching.skill_concept.uri is 'of the concept, as it is published';
comment on column matching.skill_concept.ours is 'the code of the skill of ours that it is; null where it is a new one';
comment on column matching.skill_concept.near is 'the concepts to which the files relate it';
