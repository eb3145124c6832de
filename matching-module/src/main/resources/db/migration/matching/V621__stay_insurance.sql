-- The host tells their insurer that somebody lives with them; the team notes that it has seen the answer. Nothing of the paper is kept.

create table matching.stay_insurance (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    placement_id uuid        not null,
    seen_on      date        not null,
    noted_by     uuid        not null,
    noted_at     timestamptz not null,
    primary key (tenant_id, placement_id),
    foreign key (tenant_id, placement_id) references matching.placement (tenant_id, id) on delete cascade
);
comment on table matching.stay_insurance is 'tenant: that the team has seen the attestation of the host''s insurer; never a copy';
comment on column matching.stay_insurance.placement_id is 'fact: of which stay';
comment on column matching.stay_insurance.seen_on is 'fact: on which day it was seen';
comment on column matching.stay_insurance.noted_by is 'authority: who of the team saw it';
comment on column matching.stay_insurance.noted_at is 'fact: when that was noted';
