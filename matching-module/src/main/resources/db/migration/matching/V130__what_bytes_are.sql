-- What the bytes of each column are, as the schema platform says it.

comment on column matching.offer.name is 'sealed: person_id contact.name';
comment on column matching.offer.email is 'sealed: person_id contact.email';
comment on column matching.offer.phone is 'sealed: person_id contact.phone';
comment on column matching.offer.remarks is 'sealed: person_id contact.remarks';
comment on column matching.need.name is 'sealed: person_id contact.name';
comment on column matching.need.email is 'sealed: person_id contact.email';
comment on column matching.need.phone is 'sealed: person_id contact.phone';
comment on column matching.need.remarks is 'sealed: person_id contact.remarks';
comment on column matching.run_price.needs is
    'bytes: by key, 32 each: the need, the points that being placed is worth to it, nothing';
comment on column matching.run_price.offers is
    'bytes: by key, 32 each: the offer, the points that others would give for it, the same for each person';
