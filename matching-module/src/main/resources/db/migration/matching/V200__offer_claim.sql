-- An address that was typed proves nothing: the member to whom it belongs is asked whether the offer is theirs.

alter table matching.offer_invitation add column account uuid;
alter table matching.offer_invitation drop constraint offer_invitation_state_check;
alter table matching.offer_invitation add constraint offer_invitation_state_check
    check (state in ('waiting', 'written', 'open', 'member', 'unwritten', 'joined', 'taken_back', 'denied'));
create index offer_invitation_account on matching.offer_invitation (tenant_id, account) where account is not null;
comment on column matching.offer_invitation.account is 'the member who was asked whether the offer is theirs; null where nobody was';
