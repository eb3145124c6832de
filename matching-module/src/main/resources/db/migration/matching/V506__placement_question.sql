-- What a household asks before it answers: a question, or to meet first. The words are a message to the team, under the household's key.
create table matching.placement_question (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id           uuid        not null,
    placement_id uuid        not null,
    kind         text        not null check (kind in ('ask', 'meet')),
    asked_at     timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, placement_id) references matching.placement (tenant_id, id) on delete cascade
);
create index placement_question_placement on matching.placement_question (tenant_id, placement_id, asked_at);

comment on table matching.placement_question is 'tenant: what a household asks before it answers a proposal; the words are a message to the team';
comment on column matching.placement_question.id is 'fact: its key, which is that of the message';
comment on column matching.placement_question.placement_id is 'fact: of which proposal';
comment on column matching.placement_question.kind is 'fact: a question, or to meet first';
comment on column matching.placement_question.asked_at is 'fact: when';
