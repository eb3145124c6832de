-- What one lead exempts somebody, or a home, from and another person confirms. It has a last day, takes away what the association's policy
-- asks and never what the platform's floor does, and counts for nothing before two have said so.

create table matching.check_exemption (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id           uuid        not null,
    subject_id   uuid        not null,
    keeper_id    uuid        not null,
    check_code   text        not null check (length(check_code) <= 44),
    reason       text        not null check (reason in ('known', 'elsewhere', 'unobtainable', 'on_its_way')),
    words        bytea,
    until        date        not null,
    granted_by   uuid        not null,
    granted_at   timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    ended_by     uuid,
    ended_at     timestamptz,
    primary key (tenant_id, id),
    constraint check_exemption_by_two check (confirmed_by is null or confirmed_by <> granted_by),
    constraint check_exemption_confirmed check ((confirmed_by is null) = (confirmed_at is null)),
    constraint check_exemption_ended check (ended_by is null or ended_at is not null)
);
create index check_exemption_subject on matching.check_exemption (tenant_id, subject_id);
create index check_exemption_keeper on matching.check_exemption (tenant_id, keeper_id);
comment on table matching.check_exemption is 'tenant: authority: which person or home need not show something for a time: one lead grants it, another person confirms it';
comment on column matching.check_exemption.subject_id is 'fact: the person or the home';
comment on column matching.check_exemption.keeper_id is 'fact: the person under whose key the words lie: of a home its host';
comment on column matching.check_exemption.words is 'sealed: keeper_id exemption.words';
