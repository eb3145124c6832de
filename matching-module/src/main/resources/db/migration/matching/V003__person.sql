-- What a person left is found when the person is erased.

create index offer_person on matching.offer (tenant_id, person_id);
create index need_person on matching.need (tenant_id, person_id);
