package org.teranga.matching.pool.minor;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contact;

/**
 * The message of a child without an adult, or of whoever writes for the child.
 *
 * @param kind       which kind of help was asked for; empty where that was not said
 * @param place      around which place, in the child's words where it is none that we know
 * @param department the code of its department, or null where it is not known
 * @param children   how many there are, or null where it is not known
 * @param contact    how to reach it
 */
public record ChildAlone(
        String kind,
        String place,
        @Nullable String department,
        @Nullable Integer children,
        Contact contact) {
    public ChildAlone {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(contact, "contact");
    }
}
