-- Letters to members are written in the language in which each of them works.

alter table platform.membership add column reads text check (reads ~ '^[a-z]{2,3}(-[A-Z]{2})?$');
comment on column platform.membership.reads is 'BCP 47 code: the language of the page to which the person signed in last; empty where nobody knows';
