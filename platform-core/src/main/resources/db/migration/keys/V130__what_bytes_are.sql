-- Keys do not travel as they lie here; see the schema platform for what these words mean.

comment on column keys.tenant_key.wrapped is 'key: tenant_id';
comment on column keys.person_key.wrapped is 'key: person_id';
