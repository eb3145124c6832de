-- The column that holds whose key it is has another name than its comment said: an archive could not be written once a partner had entered a need.
comment on column matching.referred_need.called is 'sealed: person_id referred_need.called; the name as it was entered';
