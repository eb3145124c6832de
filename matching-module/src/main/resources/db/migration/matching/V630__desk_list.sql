-- What the first page of the desk counts at every opening: offers whose words nobody has looked at yet, without reading all offers.
create index offer_words on matching.offer (tenant_id) where answers ->> 'about_home' is not null;

-- How each member of the team looks at the lists: columns, and views with a name.
create table matching.list_columns (
    tenant_id  uuid   not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    account_id uuid   not null,
    list       text   not null check (list in ('offers', 'needs')),
    columns    text[] not null,
    primary key (tenant_id, account_id, list)
);
comment on table matching.list_columns is 'tenant: which columns a member of the team sees in a list';
comment on column matching.list_columns.account_id is 'fact: whose choice';
comment on column matching.list_columns.list is 'fact: of which list';
comment on column matching.list_columns.columns is 'fact: codes of columns';

create table matching.list_view (
    tenant_id  uuid    not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid    not null,
    list       text    not null check (list in ('offers', 'needs')),
    account_id uuid    not null,
    name       text    not null check (length(name) between 1 and 40),
    query      text    not null check (length(query) <= 2000),
    shared     boolean not null,
    primary key (tenant_id, id)
);
comment on table matching.list_view is 'tenant: a view of a list that a member of the team keeps, for themselves or for all';
comment on column matching.list_view.list is 'fact: of which list';
comment on column matching.list_view.account_id is 'fact: who keeps it';
comment on column matching.list_view.name is 'fact: what it is called';
comment on column matching.list_view.query is 'fact: what it asks, as the address of the list says it';
comment on column matching.list_view.shared is 'fact: whether everybody of the team sees it';
create index list_view_list on matching.list_view (tenant_id, list);
