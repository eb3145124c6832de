-- Which associations share their rounded figures: the public page says how many do while they are too few, and the operator sees which. What
-- an association says (matching.report_share) is behind its own row security; this follows it.

create table matching.shared_agreement (
    tenant_id uuid        primary key references platform.tenant (id) on delete cascade,
    since     timestamptz not null
);
comment on table matching.shared_agreement is 'plumbing: associations that share their rounded figures with the public; no personal data';
comment on column matching.shared_agreement.since is 'when it was heard first';
