package org.teranga.matching.placement.contact;

import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contact;

/**
 * How to reach somebody: all that the other side is told.
 *
 * @param name  how the person is called, or null
 * @param email an address, or null
 * @param phone a number, or null
 */
public record ContactDetails(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {
    public static ContactDetails of(Contact contact) {
        return new ContactDetails(contact.name(), contact.email(), contact.phone());
    }

    /** Tells nothing: it must not get into a log by accident. */
    @Override
    public String toString() {
        return "Reach[…]";
    }
}
