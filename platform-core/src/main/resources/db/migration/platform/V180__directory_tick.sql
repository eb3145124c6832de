-- Nodes remember the directory of associations. One number, read once a second, tells a node whether what it remembers still holds, however
-- many associations there are.

create table platform.directory_tick (
    only_row boolean primary key default true check (only_row),
    tick     bigint  not null
);
comment on table platform.directory_tick is 'directory: a number that goes up with each committed change of the directory; no personal data';
insert into platform.directory_tick (tick) values (0);

create function platform.directory_changed() returns trigger
    language plpgsql set search_path = pg_catalog
as $$
begin
    update platform.directory_tick set tick = tick + 1;
    return null;
end
$$;

-- At the end of a transaction: the row of the number is locked for the moment of its commit only, and is never read before the change is.
create constraint trigger directory_changed after insert or update or delete on platform.tenant
    deferrable initially deferred for each row execute function platform.directory_changed();
create constraint trigger directory_changed after insert or update or delete on platform.tenant_host
    deferrable initially deferred for each row execute function platform.directory_changed();
