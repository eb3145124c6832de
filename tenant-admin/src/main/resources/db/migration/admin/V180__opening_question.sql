-- What the platform asks back before it decides about an association that wants to be opened. It goes with the decision.

create table admin.opening_question (
    application_id uuid        not null references admin.opening_application (id),
    asked_at       timestamptz not null,
    question       bytea       not null,
    link_hash      text        not null unique,
    answered_at    timestamptz,
    answer         bytea,
    primary key (application_id, asked_at),
    check ((answered_at is null) = (answer is null))
);
comment on table admin.opening_question is 'plumbing: what the platform asked those who want an association to be opened, and what they answered';
comment on column admin.opening_question.question is 'sealed: by the platform, what was asked';
comment on column admin.opening_question.answer is 'sealed: by the platform, what was answered';
comment on column admin.opening_question.link_hash is 'of the secret in the link by which it is answered';
