-- A letter about a transfer leads nowhere once whoever it asks is reached otherwise: it may have gone to a stranger.

alter table matching.exchange_transfer add column reached_by text;
comment on column matching.exchange_transfer.reached_by is 'fact: keyed hash of the address or the number to which the last letter went; null where nobody was written to';
