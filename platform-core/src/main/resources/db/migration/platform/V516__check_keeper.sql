-- Words about a home lie under the key of the person whose home it is, and go with that person.

alter table platform.qualification add column keeper uuid;
create index qualification_keeper on platform.qualification (tenant_id, keeper) where keeper is not null;
comment on column platform.qualification.keeper is 'fact: the person under whose key words about a home lie; null where the holder is a person';
comment on column platform.qualification.evidence is 'sealed: keeper|holder qualification.evidence';
