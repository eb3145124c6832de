-- Domains that associations want as their own. One that was proved moves to tenant_host; until then several may want the same, and none has it.

create table platform.domain_claim (
    tenant_id  uuid        not null references platform.tenant (id),
    host       text        not null check (host = lower(host)),
    proof      text        not null,
    reach      text        not null,
    claimed_at timestamptz not null default now(),
    looked_at  timestamptz,
    fault      text,
    primary key (tenant_id, host)
);
create index domain_claim_host on platform.domain_claim (host);
comment on table platform.domain_claim is 'directory: domains that associations want and have not proved yet; no personal data';
comment on column platform.domain_claim.proof is 'what the owner of the domain writes into DNS';
comment on column platform.domain_claim.reach is 'what this platform answers at the domain once it leads here';
