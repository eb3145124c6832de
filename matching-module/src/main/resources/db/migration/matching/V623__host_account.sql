-- A host whose path asks for a course, and who has no account, asks for one by the link of the offer: nobody of the team, and no plan.

alter table matching.invitation_batch alter column run_id drop not null;
alter table matching.invitation_batch alter column asked_by drop not null;
alter table matching.invitation_batch add constraint invitation_batch_asked check ((run_id is null) = (asked_by is null));
comment on column matching.invitation_batch.run_id is 'fact: the plan whose people were invited; null where the person of one offer asked by its link';
comment on column matching.invitation_batch.asked_by is 'fact: who of the team invited them; null where the person of one offer asked by its link';
