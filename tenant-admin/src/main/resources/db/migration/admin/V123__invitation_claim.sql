-- Of two who use a link at the same moment one makes the account, the other waits for it.

alter table admin.invitation add column claimed_at timestamptz;
comment on column admin.invitation.claimed_at is 'somebody is using it; a claim that is older than a minute was cut off';
