package org.teranga.matching.pool.contact;

import java.util.UUID;

/**
 * A record whose name or address became another, and of which nobody has said yet whether it is the same person.
 *
 * @param kind      {@code offer} or {@code need}
 * @param record    which one
 * @param oldPerson whose it was
 * @param newPerson whose it is until somebody says that both are one
 */
public record IdentityChange(UUID id, String kind, UUID record, UUID oldPerson, UUID newPerson) {
    /** Whether what the old person had shown waits for somebody to say that it is the same one. */
    public boolean isAnother() {
        return !oldPerson.equals(newPerson);
    }
}
