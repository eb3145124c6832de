-- After "something was wrong" the two are not brought together again, and the host is proposed to nobody, until the lead and a second person
-- lift it. Both are known by every way in that the platform knew, so that another offer of the same human is stopped as well.

create table matching.bar (
    tenant_id         uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id                uuid        not null,
    placement_id      uuid,
    need_id           uuid,
    offer_id          uuid,
    raised_at         timestamptz not null,
    raised_by         uuid,
    host_lifted_at    timestamptz,
    pair_lifted_at    timestamptz,
    lifted_by         uuid,
    lift_confirmed_by uuid,
    reason            bytea,
    primary key (tenant_id, id),
    constraint bar_lifted_by_two check (coalesce(host_lifted_at, pair_lifted_at) is null
        or (lifted_by is not null and lift_confirmed_by is not null and lifted_by <> lift_confirmed_by))
);
create index bar_offer on matching.bar (tenant_id, offer_id);
create index bar_need on matching.bar (tenant_id, need_id);
comment on table matching.bar is 'tenant: which two are not brought together again, and which host is proposed to nobody, since something was wrong';
comment on column matching.bar.raised_by is 'authority: who said that something was wrong; null for the platform';
comment on column matching.bar.host_lifted_at is 'authority: since when the host is proposed again; null while frozen';
comment on column matching.bar.pair_lifted_at is 'authority: since when the two may be brought together again; null while barred';
comment on column matching.bar.lifted_by is 'authority: the lead who asked for it';
comment on column matching.bar.lift_confirmed_by is 'authority: the second person who confirmed it';
comment on column matching.bar.reason is 'sealed: lifted_by bar.reason';

create table matching.bar_trace (
    tenant_id uuid not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid not null,
    bar_id    uuid not null,
    side      text not null check (side in ('need', 'offer')),
    person    uuid,
    hash      text,
    primary key (tenant_id, id),
    foreign key (tenant_id, bar_id) references matching.bar (tenant_id, id) on delete cascade,
    constraint bar_trace_one check (num_nonnulls(person, hash) = 1)
);
create index bar_trace_bar on matching.bar_trace (tenant_id, bar_id, side);
create index bar_trace_person on matching.bar_trace (tenant_id, person) where person is not null;
comment on table matching.bar_trace is 'tenant: by what the two humans of a bar are known: ids of persons, accounts and records, and keyed hashes of e-mail addresses and telephone numbers';
comment on column matching.bar_trace.hash is 'authority: the keyed hash of an address or number by which that human is known';
