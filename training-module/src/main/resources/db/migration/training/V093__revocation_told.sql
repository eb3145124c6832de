-- Which people were told that their certificate does not hold any more. Who lost one before is not written to now.

alter table training.certificate_revocation add column told_at timestamptz default now();
alter table training.certificate_revocation alter column told_at drop default;
create index certificate_revocation_untold on training.certificate_revocation (tenant_id, revoked_at) where told_at is null;
comment on column training.certificate_revocation.told_at is 'when the person was told, or would have been with an address; null while nobody has looked';
