-- A household has its people, with ages: who is a minor, and what each needs in practice of a home, never why. Where they are told, the
-- numbers of the need follow from them; needs of which only numbers are known stay as they are.
create table matching.household_person (
    tenant_id uuid    not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid    not null,
    need_id   uuid    not null,
    adult     boolean not null,
    age       integer check (age between 0 and 120),
    said_on   date    not null,
    needs     text[]  not null default '{}' check (needs <@ array['cot', 'child_bed', 'pram', 'ground_floor', 'wheelchair',
                                                                 'near_bathroom', 'quiet', 'own_room', 'desk']),
    agreed_at timestamptz,
    person_id uuid    not null,
    name      bytea,
    primary key (tenant_id, id),
    foreign key (tenant_id, need_id) references matching.need (tenant_id, id) on delete cascade,
    check (needs = '{}' or agreed_at is not null)
);
create index household_person_need on matching.household_person (tenant_id, need_id);
create index household_person_person on matching.household_person (tenant_id, person_id);
create index household_person_child on matching.household_person (tenant_id, said_on) where not adult and age is not null;

comment on table matching.household_person is 'tenant: the people of a household that asks: ages, and what each needs in practice';
comment on column matching.household_person.need_id is 'fact: of which need';
comment on column matching.household_person.adult is 'fact: whether an adult, counted from the age and the day on which it was said';
comment on column matching.household_person.age is 'fact: in whole years, as it was said; null where only adult or child was';
comment on column matching.household_person.said_on is 'fact: on which day that was said';
comment on column matching.household_person.needs is 'fact: what this person needs in practice of a home, by codes; never why';
comment on column matching.household_person.agreed_at is 'fact: when the household agreed that whoever is asked to take them in sees it';
comment on column matching.household_person.person_id is 'fact: under whose key the name lies: of who asks';
comment on column matching.household_person.name is 'sealed: person_id household.name';
