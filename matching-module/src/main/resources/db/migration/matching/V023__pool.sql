-- Whether the pool of open offers and needs has changed is asked before each list of candidates: from these indexes alone.

create index offer_pool on matching.offer (tenant_id, id) include (version) where status <> 'withdrawn';
create index need_pool on matching.need (tenant_id, id) include (version) where status <> 'withdrawn';
create index placement_pool on matching.placement (tenant_id, id) include (version) where holds;
