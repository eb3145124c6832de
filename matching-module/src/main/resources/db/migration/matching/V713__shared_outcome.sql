-- An association may share its rounded figures with the platform, which adds them up for everybody. Off until its lead says so.

create table matching.report_share (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    shares     boolean     not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    primary key (tenant_id)
);
comment on table matching.report_share is 'tenant: whether the association shares its rounded figures with the public';
comment on column matching.report_share.shares is 'authority: whether it does';
comment on column matching.report_share.changed_by is 'authority: who of the association said so last';

create table matching.shared_outcome (
    tenant_id uuid     not null references platform.tenant (id) on delete cascade,
    year      smallint not null,
    figure    text     not null,
    part      text     not null,
    value     bigint   not null check (value >= 0),
    primary key (tenant_id, year, figure, part)
);
comment on table matching.shared_outcome is 'plumbing: rounded figures that associations share with the public, as their reports tell them; no personal data';
