-- Letters of placements leave first, receipts of forms last; and how many receipts went to an address on a day, which anybody may type into
-- a form.

alter table platform.outbox add column rank smallint not null default 1 check (rank between 0 and 2);
comment on column platform.outbox.rank is '0: letters of placements; 1: other letters; 2: receipts of forms';
drop index platform.outbox_due;
create index outbox_due on platform.outbox (rank, due_at) where state = 'waiting';
grant insert (rank) on platform.outbox to ${application};

create table platform.receipt_count (
    tenant_id uuid     not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    day       date     not null,
    address   text     not null check (length(address) = 22),
    sent      smallint not null check (sent > 0),
    primary key (tenant_id, day, address)
);
comment on table platform.receipt_count is 'tenant: receipts that went to an address, of today and yesterday';
comment on column platform.receipt_count.address is 'its keyed hash';
