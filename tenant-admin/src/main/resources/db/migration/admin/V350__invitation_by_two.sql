-- An invitation of staff waits for a second person before its letter leaves.

alter table admin.invitation add column held boolean not null default false;
comment on column admin.invitation.held is 'authority: whether it waits for a second person; its link leads nowhere meanwhile';
