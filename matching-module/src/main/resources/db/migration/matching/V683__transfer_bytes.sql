-- What the bytes of transfers are, for whoever takes an association along or erases a person.
comment on column matching.exchange_transfer.words is 'sealed: person_id handover.words';
comment on column matching.exchange_arrival.sealed is 'sealed: person_id handover.copy';
