-- Short messages of an association.

create table rights.news_item (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    number     bigint      not null check (number between 1 and 9007199254740991),
    from_day   date        not null,
    until_day  date,
    texts      text        not null check (texts is json object),
    created_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (tenant_id, id),
    constraint news_item_number_once unique (tenant_id, number),
    check (until_day >= from_day)
);
create index news_item_from on rights.news_item (tenant_id, from_day);
comment on table rights.news_item is 'tenant: public messages; no personal data';
comment on column rights.news_item.texts is 'language to title and content';
