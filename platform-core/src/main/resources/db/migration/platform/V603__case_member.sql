-- How each member of the team works on files: what they speak, where they know their way, when they are away and who stands in.
create table platform.case_member (
    tenant_id   uuid   not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    account_id  uuid   not null,
    languages   text[] not null default '{}',
    departments text[] not null default '{}',
    away_from   date,
    away_until  date,
    stand_in    uuid,
    primary key (tenant_id, account_id),
    constraint case_member_away check ((away_from is null) = (away_until is null) and away_until >= away_from),
    constraint case_member_stand_in check (stand_in is null or away_from is not null and stand_in <> account_id)
);
comment on table platform.case_member is 'tenant: how a member of the team works on files';
comment on column platform.case_member.account_id is 'fact: who';
comment on column platform.case_member.languages is 'fact: codes of the languages that they speak';
comment on column platform.case_member.departments is 'fact: codes of the departments that they know';
comment on column platform.case_member.away_from is 'fact: from which day on they are away; null where they are not';
comment on column platform.case_member.away_until is 'fact: until which day';
comment on column platform.case_member.stand_in is 'authority: who sees their tasks meanwhile';
create index case_member_stand_in_of on platform.case_member (tenant_id, stand_in) where stand_in is not null;
