-- After "something was wrong" the same two are never suggested to each other again. Where one of them is erased, that much stays, for five
-- years: keyed hashes of an address or a number of either side, which say nothing and are only ever compared.
create table matching.erased_bar (
    tenant_id      uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id             uuid        not null,
    bar            uuid        not null,
    household_hash text        not null,
    host_hash      text        not null,
    noted_at       timestamptz not null,
    until          date        not null,
    primary key (tenant_id, id),
    constraint erased_bar_once unique (tenant_id, household_hash, host_hash)
);
comment on table matching.erased_bar is 'tenant: pairs that are kept apart although one of them was erased; keyed hashes, for five years';
comment on column matching.erased_bar.bar is 'which rows belong to the same two people: it is lifted as one';
create index erased_bar_until on matching.erased_bar (tenant_id, until);
comment on column matching.erased_bar.household_hash is 'authority: the keyed hash of an address or number of the household';
comment on column matching.erased_bar.host_hash is 'authority: the keyed hash of an address or number of the host';
