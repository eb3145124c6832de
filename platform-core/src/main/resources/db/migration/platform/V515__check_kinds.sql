-- More can be shown: who one is, a home that was visited, two references, a conversation, a meeting, and what an association asks of its own
-- (own:first_aid). A home that was visited is the holder of the visit. What a named person saw needs no second; a visit is told by both who
-- were there; references came by letter and are the platform's to count.

alter table platform.qualification drop constraint qualification_kind_check;
alter table platform.qualification drop constraint qualification_by_two;
alter table platform.qualification
    add constraint qualification_kind_check check (kind ~ '^([a-z]+(_[a-z]+)*|own:[A-Za-z0-9]+([_-][A-Za-z0-9]+)*)$'),
    add constraint qualification_by_two check (granted_by is null or to_confirm
        or kind in ('background_check', 'identity', 'interview', 'meeting') or kind like 'own:%'
        or (confirmed_by is not null and confirmed_by <> granted_by and evidence is not null)),
    add constraint qualification_wordless check (kind not in ('background_check', 'identity') or evidence is null);
comment on table platform.qualification is 'tenant: authority, told of holder: what persons and homes have shown, by ids';
comment on column platform.qualification.holder is 'authority: whose it is: a person, or a home that was visited';
