-- Whoever changes the directory counts it (TenantDirectory), in the same transaction: a trigger would write to one table of a cluster from
-- within a statement on another, which is refused there.

drop trigger directory_changed on platform.tenant;
drop trigger directory_changed on platform.tenant_host;
drop function platform.directory_changed();
