-- Who decided what, on what that was shown to whom; everybody who touched a thing; and acts that wait for a second person.

create table platform.decision (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id           uuid        not null,
    subject_kind text        not null check (subject_kind ~ '^[a-z_]+$'),
    subject_id   uuid        not null,
    what         text        not null check (what ~ '^[a-z_]+(\.[a-z_]+)*$'),
    person_id    uuid,
    noted_by     uuid,
    channel      text        not null check (channel in ('own_page', 'desk', 'phone', 'paper', 'visit', 'platform')),
    said_on      date,
    decided_at   timestamptz not null,
    shown        text        not null,
    primary key (tenant_id, id),
    constraint decision_noted_by_another check (noted_by is null or channel in ('phone', 'paper', 'visit')),
    constraint decision_noted_of_a_day check ((noted_by is null) = (said_on is null))
);
create index decision_subject on platform.decision (tenant_id, subject_kind, subject_id, decided_at);
create index decision_person on platform.decision (tenant_id, person_id) where person_id is not null;
comment on table platform.decision is 'tenant append-only: yeses, approvals, checks, publications, signatures, each with what was shown';
comment on column platform.decision.person_id is 'authority: the person whose decision it is; null for the platform itself';
comment on column platform.decision.noted_by is 'authority: the member of staff who noted it for that person; null where the person decided by own hand';
comment on column platform.decision.shown is 'fact: what was shown: facts in clear; of names, addresses and numbers digests under the key of whose they are';

create table platform.involvement (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id           uuid        not null,
    subject_kind text        not null check (subject_kind ~ '^[a-z_]+$'),
    subject_id   uuid        not null,
    person_id    uuid        not null,
    act          text        not null check (act ~ '^[a-z_]+(\.[a-z_]+)*$'),
    at           timestamptz not null,
    primary key (tenant_id, id)
);
create index involvement_subject on platform.involvement (tenant_id, subject_kind, subject_id, at);
create index involvement_person on platform.involvement (tenant_id, person_id);
comment on table platform.involvement is 'tenant append-only: which persons touched what, so that a second person is another one';
comment on column platform.involvement.person_id is 'authority: the person, not the way in: of a key who made it, of an import who imported';

create table platform.act_in_waiting (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    kind       text        not null check (kind ~ '^[a-z_]+(\.[a-z_]+)*$'),
    subject_id uuid        not null,
    details    text        not null,
    reason     bytea,
    asked_by   uuid        not null,
    asked_at   timestamptz not null,
    ends_at    timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    outcome    text        check (outcome in ('confirmed', 'refused', 'withdrawn', 'lapsed')),
    primary key (tenant_id, id),
    constraint act_in_waiting_by_two check (outcome is distinct from 'confirmed' or decided_by <> asked_by)
);
create index act_in_waiting_open on platform.act_in_waiting (tenant_id, kind, subject_id) where outcome is null;
create index act_in_waiting_asked on platform.act_in_waiting (tenant_id, asked_at);
comment on table platform.act_in_waiting is 'tenant: what one person asked for and another confirms or refuses';
comment on column platform.act_in_waiting.details is 'authority: what the act does: codes and ids, never content';
comment on column platform.act_in_waiting.reason is 'sealed: asked_by act.reason';
comment on column platform.act_in_waiting.decided_by is 'authority: who confirmed or refused it';
