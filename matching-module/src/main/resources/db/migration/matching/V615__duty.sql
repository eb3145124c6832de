-- Who can be reached when the team is not there: each shift is somebody's, single or one of those that come back weekly; it changes hands
-- when a colleague agrees, or a lead says so. What one leaves to the next is read by these two and the leads.

create table matching.duty_shift (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    account_id uuid        not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    offered_to uuid,
    swap_for   uuid,
    made_by    uuid        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, swap_for) references matching.duty_shift (tenant_id, id) on delete set null (swap_for),
    constraint duty_shift_length check (ends_at > starts_at and ends_at <= starts_at + interval '25 hours'),
    constraint duty_shift_offered check (offered_to <> account_id),
    -- Nobody has two shifts at once.
    constraint duty_shift_once exclude using gist
        (tenant_id with =, account_id with =, tstzrange(starts_at, ends_at) with &&)
);
create index duty_shift_ends on matching.duty_shift (tenant_id, ends_at);
comment on table matching.duty_shift is 'tenant: who of the team has duty, from when until when';
comment on column matching.duty_shift.account_id is 'authority: whose shift it is, who is told of incidents then';
comment on column matching.duty_shift.starts_at is 'fact: when it begins';
comment on column matching.duty_shift.ends_at is 'fact: when it ends';
comment on column matching.duty_shift.offered_to is 'fact: the colleague who is asked to take it; empty where nobody is';
comment on column matching.duty_shift.swap_for is 'fact: the shift of that colleague that is asked for in return; empty where none is';
comment on column matching.duty_shift.made_by is 'authority: who wrote it into the roster';

create table matching.duty_note (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    written_by uuid        not null,
    written_at timestamptz not null,
    words      bytea       not null,
    primary key (tenant_id, id)
);
create index duty_note_written on matching.duty_note (tenant_id, written_at);
comment on table matching.duty_note is 'tenant: what whoever was on duty leaves to the next; a month';
comment on column matching.duty_note.written_by is 'authority: who wrote it, under whose key it lies';
comment on column matching.duty_note.written_at is 'fact: when';
comment on column matching.duty_note.words is 'sealed: written_by duty.words';

create table matching.duty_member (
    tenant_id  uuid  not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    account_id uuid  not null,
    phone      bytea,
    called     bytea,
    primary key (tenant_id, account_id)
);
comment on table matching.duty_member is 'tenant: how a member of the team is reached and called on duty, as they say it themselves';
comment on column matching.duty_member.account_id is 'fact: who';
comment on column matching.duty_member.phone is 'sealed: account_id duty.phone';
comment on column matching.duty_member.called is 'sealed: account_id duty.called';
