-- Whoever has just chosen a password comes to the realm's page with the user name filled in.

alter table platform.sign_in add column user_name text;
comment on column platform.sign_in.user_name is 'a user name to fill in, which says nothing of the person; null where there is none';
