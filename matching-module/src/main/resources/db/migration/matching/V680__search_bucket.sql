-- The beginning of a name and a part of a telephone number find an offer or a need, though both lie sealed: each part that can be looked for
-- falls into one of 256 buckets, which many share. What is in a bucket is opened and compared (decision 076). A job fills what came before.

alter table matching.offer add column buckets text[];
alter table matching.need add column buckets text[];
comment on column matching.offer.buckets is 'fact: one byte of a keyed hash of each of the beginnings of the name and of two parts of the number; null where that was not worked out yet';
comment on column matching.need.buckets is 'fact: one byte of a keyed hash of each of the beginnings of the name and of two parts of the number; null where that was not worked out yet';
create index offer_without_buckets on matching.offer (tenant_id, id) where buckets is null;
create index need_without_buckets on matching.need (tenant_id, id) where buckets is null;
