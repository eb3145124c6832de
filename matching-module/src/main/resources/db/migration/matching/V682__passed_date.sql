-- What lies in the past is asked anew: nobody of the team asks then, the platform does.
alter table matching.enquiry alter column begun_by drop not null;
comment on column matching.enquiry.begun_by is 'authority: who of the team asked; null where it was asked by itself, since dates have passed';
create index enquiry_record on matching.enquiry (tenant_id, record_id, begun_at);
