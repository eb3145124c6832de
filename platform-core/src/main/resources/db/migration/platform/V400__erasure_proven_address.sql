-- The code of an erasure proves the address to which it went. Whoever changes the address afterwards has proved nothing of the other one.
alter table platform.erasure_request add column address_hash text;
comment on column platform.erasure_request.address_hash is 'credential: keyed hash of the address to which the code went; what has it goes, too';
