-- What an association puts into its reports, in which order, in its own words.

create table matching.report_template (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    name       text        not null check (length(name) between 1 and 80),
    items      text        not null check (items is json array),
    changed_at timestamptz not null,
    changed_by uuid        not null,
    primary key (tenant_id, id)
);
create unique index report_template_name on matching.report_template (tenant_id, name);
comment on table matching.report_template is 'tenant: templates of reports: which figures, in which order, in which words';
comment on column matching.report_template.name is 'fact: how the association calls it';
comment on column matching.report_template.items is 'fact: the figures in their order, each with the association''s own words, which may be empty';
comment on column matching.report_template.changed_by is 'authority: who of the association wrote it last';
