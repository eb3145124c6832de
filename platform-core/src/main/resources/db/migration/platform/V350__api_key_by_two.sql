-- A key waits for a second person, then for its maker to fetch the secret, which is made at that moment.

alter table platform.api_key add column awaits text check (awaits in ('confirmation', 'secret'));
comment on column platform.api_key.awaits is 'authority: confirmation by a second person, or secret: its maker fetches it; null once it can be used';
