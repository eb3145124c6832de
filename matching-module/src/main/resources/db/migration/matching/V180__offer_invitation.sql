-- Staff invite those whose offers a plan wants and who have no account: whom, and what became of each.

create table matching.invitation_batch (
    tenant_id uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id        uuid        not null,
    run_id    uuid        not null,
    asked_at  timestamptz not null,
    asked_by  uuid        not null,
    undone_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, run_id) references matching.run (tenant_id, id) on delete cascade
);
create index invitation_batch_run on matching.invitation_batch (tenant_id, run_id, asked_at desc);
comment on table matching.invitation_batch is 'tenant: those of a plan who were invited together to make an account';

create table matching.offer_invitation (
    tenant_id  uuid not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    batch_id   uuid not null,
    offer_id   uuid not null,
    state      text not null check (state in ('waiting', 'written', 'open', 'member', 'unwritten', 'joined', 'taken_back')),
    invitation uuid,
    primary key (tenant_id, batch_id, offer_id),
    foreign key (tenant_id, batch_id) references matching.invitation_batch (tenant_id, id) on delete cascade,
    foreign key (tenant_id, offer_id) references matching.offer (tenant_id, id) on delete cascade
);
create unique index offer_invitation_once on matching.offer_invitation (tenant_id, offer_id) where state in ('waiting', 'written', 'open');
create index offer_invitation_of on matching.offer_invitation (tenant_id, invitation);
comment on table matching.offer_invitation is 'tenant: an offer whose person was invited, and what became of it';
comment on column matching.offer_invitation.invitation is 'the invitation of whoever looks after members; no reference, since it ends by itself';
