-- What a run tells beyond its pairs: what would help most. Figures, codes of rules, places and languages; nothing that names anybody.

create table matching.run_outlook (
    tenant_id uuid   not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    run_id    uuid   not null,
    blocking  bigint not null check (blocking >= 0),
    price     bigint not null check (price >= 0),
    floors    text   not null check (floors is json array),
    unlocks   text   not null check (unlocks is json array),
    recruits  text   not null check (recruits is json array),
    primary key (tenant_id, run_id),
    foreign key (tenant_id, run_id) references matching.run (tenant_id, id) on delete cascade
);
comment on table matching.run_outlook is 'tenant: what would help most, as the run saw it';
comment on column matching.run_outlook.blocking is 'how many pairs would rather have each other';
comment on column matching.run_outlook.price is 'the points that the floors of groups cost';
