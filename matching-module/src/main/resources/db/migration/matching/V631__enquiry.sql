-- Whether an offer or a need still stands: asked by the team, answered by one press, or silence.
create table matching.enquiry (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    record_kind text        not null check (record_kind in ('offer', 'need')),
    record_id   uuid        not null,
    person_id   uuid        not null,
    begun_at    timestamptz not null,
    begun_by    uuid        not null,
    asked_at    timestamptz,
    reminded_at timestamptz,
    due         date,
    answer      text check (answer in ('yes', 'later', 'no', 'wrote', 'silent', 'unreached', 'over')),
    answered_at timestamptz,
    primary key (tenant_id, id),
    constraint enquiry_answered check ((answer is null) = (answered_at is null)),
    constraint enquiry_due check ((asked_at is null) = (due is null))
);
comment on table matching.enquiry is 'tenant: whether an offer or a need still stands, as the team asked whoever left it';
comment on column matching.enquiry.record_kind is 'fact: offer or need';
comment on column matching.enquiry.record_id is 'fact: which one';
comment on column matching.enquiry.person_id is 'fact: who left it';
comment on column matching.enquiry.begun_by is 'authority: who of the team asked';
comment on column matching.enquiry.asked_at is 'fact: when the letter left; null before';
comment on column matching.enquiry.reminded_at is 'fact: when it left once more';
comment on column matching.enquiry.due is 'fact: on which day silence counts';
comment on column matching.enquiry.answer is 'fact: what was answered, or that nobody did; null while it is open';
create unique index enquiry_open on matching.enquiry (tenant_id, record_id) where answer is null;
create index enquiry_person on matching.enquiry (tenant_id, person_id);
