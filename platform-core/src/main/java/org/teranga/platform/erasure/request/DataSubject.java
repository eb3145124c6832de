package org.teranga.platform.erasure.request;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.privacy.EmailAddress;

/**
 * The person who uses the own page, by a secret link or signed in.
 *
 * @param person   the id under which the person's key lies
 * @param email    where a code can be written to; null where nowhere
 * @param language BCP 47 code of the language in which we write to this person
 */
public record DataSubject(UUID person, @Nullable EmailAddress email, String language) {
    public DataSubject {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(language, "language");
    }
}
