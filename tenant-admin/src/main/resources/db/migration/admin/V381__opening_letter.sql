-- Anybody may ask for an association with anybody's address: the letters that confirm it are counted for a day.
create table admin.opening_letter (
    address text        not null,
    sent_at timestamptz not null
);
create index opening_letter_sent on admin.opening_letter (sent_at);
comment on table admin.opening_letter is 'plumbing: letters of a day that confirm applications';
comment on column admin.opening_letter.address is 'a keyed hash of where it went';
