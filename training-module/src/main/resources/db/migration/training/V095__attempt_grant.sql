-- A quiz may be tried so often; a trainer can give somebody one more attempt, which nothing takes back.

create table training.attempt_grant (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    quiz      uuid        not null,
    person    uuid        not null,
    number    integer     not null check (number > 0),
    at        timestamptz not null,
    by        uuid        not null,
    primary key (tenant_id, quiz, person, number),
    constraint attempt_grant_quiz foreign key (tenant_id, quiz) references training.quiz (tenant_id, id)
);
create index attempt_grant_of_person on training.attempt_grant (tenant_id, person, quiz);
comment on table training.attempt_grant is 'tenant: to whom a trainer gave one more attempt; rows are only added';
comment on column training.attempt_grant.person is 'the account';
comment on column training.attempt_grant.number is 'the number of the attempt after which it was given: pressing twice gives one';
