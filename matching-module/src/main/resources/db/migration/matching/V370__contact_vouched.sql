-- Whether the team stands for the contact of a record. What a stranger typed into a form ties no two other people to each other.
alter table matching.offer add column contact_vouched_at timestamptz;
alter table matching.need add column contact_vouched_at timestamptz;
comment on column matching.offer.contact_vouched_at is 'authority: since when the contact is one that the team wrote or brought in; null where whoever left the record typed it';
comment on column matching.need.contact_vouched_at is 'authority: since when the contact is one that the team wrote or brought in; null where whoever left the record typed it';

alter table matching.offer no force row level security;
alter table matching.need no force row level security;
alter table matching.identity_change no force row level security;
alter table platform.involvement no force row level security;
update matching.offer r set contact_vouched_at = now() where (r.source_key is not null or exists (select 1 from platform.involvement i
        where i.tenant_id = r.tenant_id and i.subject_kind = 'offer' and i.subject_id = r.id and i.act = 'stated'))
    and not exists (select 1 from matching.identity_change c where c.tenant_id = r.tenant_id and c.record_id = r.id);
update matching.need r set contact_vouched_at = now() where (r.source_key is not null or exists (select 1 from platform.involvement i
        where i.tenant_id = r.tenant_id and i.subject_kind = 'need' and i.subject_id = r.id and i.act = 'stated'))
    and not exists (select 1 from matching.identity_change c where c.tenant_id = r.tenant_id and c.record_id = r.id);
alter table matching.offer force row level security;
alter table matching.need force row level security;
alter table matching.identity_change force row level security;
alter table platform.involvement force row level security;
