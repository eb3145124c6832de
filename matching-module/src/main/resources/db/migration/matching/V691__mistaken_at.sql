-- What came in with a spreadsheet that was taken back counts as never received, while it stays withdrawn.

alter table matching.offer add column mistaken_at timestamptz;
alter table matching.need add column mistaken_at timestamptz;
comment on column matching.offer.mistaken_at is 'fact: when the spreadsheet with which it came was taken back: while it stays withdrawn it was never received';
comment on column matching.need.mistaken_at is 'fact: when the spreadsheet with which it came was taken back: while it stays withdrawn it was never received';
