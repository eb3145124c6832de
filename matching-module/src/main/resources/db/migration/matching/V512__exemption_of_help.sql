-- An exemption is of one kind of help: who was exempted for hours of French has not been for their home. The second person confirms it of the
-- offer about which it was asked.

alter table matching.check_exemption add column kind text check (length(kind) <= 40), add column offer_id uuid;
comment on column matching.check_exemption.kind is 'fact: for which kind of help it counts; one without counts for nothing';
comment on column matching.check_exemption.offer_id is 'fact: the offer about which it was asked';
