-- A course is passed, or attested by two members of staff who say what they saw, where and when, until a last day; a record check was seen by
-- a named person on a day. What came from elsewhere, and what one member alone granted before, counts for nothing until two attest it.

alter table platform.qualification
    add column confirmed_by uuid,
    add column seen_on      date,
    add column evidence     bytea,
    add column to_confirm   boolean not null default false;
comment on column platform.qualification.granted_by is 'authority: who attests it, or saw the record; null where the platform itself granted it, as for a course passed';
comment on column platform.qualification.confirmed_by is 'authority: the second member who attests it; null where none is needed';
comment on column platform.qualification.seen_on is 'fact: the day on which what shows it was seen';
comment on column platform.qualification.evidence is 'sealed: holder qualification.evidence';
comment on column platform.qualification.to_confirm is 'authority: whether it arrived from elsewhere or without a second person, and counts for nothing yet';

-- The owner of the tables is held by row security, too, and has no association open here.
alter table platform.qualification no force row level security;
update platform.qualification set to_confirm = true where granted_by is not null and kind <> 'background_check';
update platform.qualification set seen_on = (granted_at at time zone 'Europe/Paris')::date
    where granted_by is not null and kind = 'background_check';
alter table platform.qualification force row level security;

alter table platform.qualification
    add constraint qualification_by_two check (granted_by is null or to_confirm or kind = 'background_check'
        or (confirmed_by is not null and confirmed_by <> granted_by and evidence is not null)),
    add constraint qualification_seen check (granted_by is null or to_confirm or (seen_on is not null and until is not null));
