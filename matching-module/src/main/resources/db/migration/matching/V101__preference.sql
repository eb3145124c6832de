-- Which offers a household would rather have: staff note it, runs honour it.

create table matching.preference (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    need_id   uuid        not null,
    offer_id  uuid        not null,
    noted_at  timestamptz not null,
    noted_by  uuid        not null,
    primary key (tenant_id, need_id, offer_id),
    foreign key (tenant_id, need_id) references matching.need (tenant_id, id) on delete cascade,
    foreign key (tenant_id, offer_id) references matching.offer (tenant_id, id) on delete cascade
);
comment on table matching.preference is 'tenant: which offers a household would rather have';
create index preference_offer on matching.preference (tenant_id, offer_id);
