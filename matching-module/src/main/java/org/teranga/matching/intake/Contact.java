package org.teranga.matching.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who left an offer or a need, in plain words; never written to the database or a log so.
 *
 * @param name     how the person is called, or null
 * @param email    an address in lower case, or null
 * @param phone    a number as E.164, or null
 * @param remarks  what the person added in free words, or null
 * @param language BCP 47 code of the language in which we write to this person
 */
public record Contact(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String remarks,
        String language) {
    public Contact {
        Objects.requireNonNull(language, "language");
    }

    /** The e-mail address and nothing else of it. */
    Contact byEmailAlone() {
        return new Contact(null, email, null, null, language);
    }

    /** Tells nothing: a contact must not get into a log by accident. */
    @Override
    public String toString() {
        return "Contact[…]";
    }
}
