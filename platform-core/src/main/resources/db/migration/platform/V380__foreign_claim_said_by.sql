-- Who said it, and when: those who confirm in their own name have to know whose word it is.
alter table platform.foreign_claim add column said_by text, add column said_at timestamptz;
comment on column platform.foreign_claim.said_by is 'fact: what the association was called that said it; empty of archives that came before this was kept';
comment on column platform.foreign_claim.said_at is 'fact: of which moment its archive is';
