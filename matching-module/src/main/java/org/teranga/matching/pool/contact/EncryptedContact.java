package org.teranga.matching.pool.contact;

import java.util.Objects;
import java.util.Set;

/**
 * A contact ready to be stored.
 *
 * @param contact the ciphertext
 * @param traces  keyed hashes by which it is found: e-mail, phone, each word of the name
 */
public record EncryptedContact(SealedContact contact, Set<String> traces) {
    public EncryptedContact {
        Objects.requireNonNull(contact, "contact");
        traces = Set.copyOf(traces);
    }
}
