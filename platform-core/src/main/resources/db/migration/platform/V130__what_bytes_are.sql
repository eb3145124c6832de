-- Every column of bytes in an association's tables says what its bytes are: "sealed: <column of the person> <field>" is a personal field as
-- FieldCipher sealed it (a|b: the first of the two that is not empty), "key: <column of the person>" a wrapped key, "file: <column of its name> <column of its type>" a file, "bytes: …" anything else. By that an export knows what to open.

comment on column platform.membership.name is 'sealed: id membership.name; what to call the person';
comment on column platform.membership.email is 'sealed: id membership.email';
comment on column platform.charter_signature.name is 'sealed: holder charter.name; the name as it was typed, under the holder''s own key';
comment on column platform.audit_seal.mac is 'bytes: the link';
comment on column platform.tenant_file.content is 'file: hash type';
