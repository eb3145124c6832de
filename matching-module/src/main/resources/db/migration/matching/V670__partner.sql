-- Partners whose caseworkers enter needs: the agreement that lets them, the caseworkers, and which need each of them entered. Without an
-- agreement that counts today nobody of a partner sees anything.
create table matching.partner (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    name      text        not null,
    begun_at  timestamptz not null,
    begun_by  uuid        not null,
    ended_at  timestamptz,
    ended_by  uuid,
    primary key (tenant_id, id),
    constraint partner_ended check ((ended_at is null) = (ended_by is null))
);
create unique index partner_name on matching.partner (tenant_id, lower(name)) where ended_at is null;
comment on table matching.partner is 'tenant: organisations whose caseworkers enter needs';
comment on column matching.partner.name is 'fact: what the organisation is called';
comment on column matching.partner.ended_at is 'authority: when it came to an end; nobody of it sees anything from then on';

create table matching.partner_agreement (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id          uuid        not null,
    partner_id  uuid        not null,
    edition     integer     not null check (edition > 0),
    text        text        not null,
    starts_on   date        not null,
    ends_on     date        not null,
    signer      bytea       not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    primary key (tenant_id, id),
    unique (tenant_id, partner_id, edition),
    foreign key (tenant_id, partner_id) references matching.partner (tenant_id, id),
    constraint partner_agreement_days check (starts_on <= ends_on)
);
comment on table matching.partner_agreement is 'tenant: what was agreed with a partner, each edition as it was signed; the last one counts, on its days';
comment on column matching.partner_agreement.edition is 'authority: which one, from one on';
comment on column matching.partner_agreement.text is 'authority: what was agreed';
comment on column matching.partner_agreement.starts_on is 'authority: the first day on which it counts';
comment on column matching.partner_agreement.ends_on is 'authority: the last day on which it counts';
comment on column matching.partner_agreement.signer is 'sealed: id partner_agreement.signer; who signed it for the partner';
comment on column matching.partner_agreement.recorded_by is 'authority: who signed it here';

create table matching.partner_referrer (
    tenant_id     uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id            uuid        not null,
    partner_id    uuid        not null,
    invitation_id uuid,
    account_id    uuid,
    invited_at    timestamptz not null,
    invited_by    uuid        not null,
    joined_at     timestamptz,
    ended_at      timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, partner_id) references matching.partner (tenant_id, id),
    constraint partner_referrer_joined check (account_id is null or joined_at is not null)
);
create unique index partner_referrer_account on matching.partner_referrer (tenant_id, account_id) where ended_at is null;
create index partner_referrer_invitation on matching.partner_referrer (tenant_id, invitation_id);
comment on table matching.partner_referrer is 'tenant: who works for a partner and enters needs';
comment on column matching.partner_referrer.invitation_id is 'authority: the invitation by which the person comes';
comment on column matching.partner_referrer.account_id is 'authority: whose account; null before the person has come';
comment on column matching.partner_referrer.ended_at is 'authority: when it ended; null while it holds';

create table matching.referred_need (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    need_id    uuid        not null,
    partner_id uuid        not null,
    account_id uuid,
    form_id    uuid        not null,
    person_id  uuid        not null,
    called     bytea       not null,
    entered_at timestamptz not null,
    version    bigint      not null,
    stopped_at timestamptz,
    primary key (tenant_id, need_id),
    unique (tenant_id, form_id),
    foreign key (tenant_id, partner_id) references matching.partner (tenant_id, id),
    foreign key (tenant_id, need_id) references matching.need (tenant_id, id) on delete cascade
);
create index referred_need_account on matching.referred_need (tenant_id, account_id, entered_at);
create index referred_need_person on matching.referred_need (tenant_id, person_id);
comment on table matching.referred_need is 'tenant: which needs somebody of a partner entered, and who of it looks after them; the yes to that is a decision';
comment on column matching.referred_need.account_id is 'authority: who of the partner sees how far it is; null where nobody does';
comment on column matching.referred_need.form_id is 'fact: the form that was sent, so that pressing twice is once';
comment on column matching.referred_need.person_id is 'fact: the id under which the key of whoever asks lay then';
comment on column matching.referred_need.called is 'sealed: person referred_need.called; the name as it was entered';
comment on column matching.referred_need.version is 'fact: how often the need had been changed when the partner last did; who comes after others corrects nothing';
comment on column matching.referred_need.stopped_at is 'authority: when the household said that the partner sees nothing more';
