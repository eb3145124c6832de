package org.teranga.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The key of one person's fields, unwrapped. What it seals is bound to association, person and field. */
record PersonKey(UUID tenant, UUID person, SymmetricKey key) {
    byte[] seal(String field, String plain) {
        return key.seal(plain.getBytes(StandardCharsets.UTF_8), Bytes.place(field, tenant, person));
    }

    String open(String field, byte[] sealed) {
        return new String(key.open(sealed, Bytes.place(field, tenant, person)), StandardCharsets.UTF_8);
    }
}
