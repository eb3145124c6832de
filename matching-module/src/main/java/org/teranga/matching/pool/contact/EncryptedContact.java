package org.teranga.matching.pool.contact;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A contact ready to be stored.
 *
 * @param contact the ciphertext
 * @param traces  keyed hashes by which it is found: e-mail, phone, each word of the name
 * @param buckets into which parts of the name and the number fall
 */
public record EncryptedContact(SealedContact contact, Set<String> traces, List<String> buckets) {
    public EncryptedContact {
        Objects.requireNonNull(contact, "contact");
        traces = Set.copyOf(traces);
        buckets = List.copyOf(buckets);
    }

    /** It is found by these alone. */
    public EncryptedContact(SealedContact contact, Set<String> traces) {
        this(contact, traces, List.of());
    }
}
