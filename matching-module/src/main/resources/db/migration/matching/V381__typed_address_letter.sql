-- The token stands in a letter: an association that comes back to this platform finds it as it was.
comment on column matching.typed_address.link_hash is 'credential of a letter: the hash of what stands in the receipt that went there, and nowhere else';
