package org.teranga.platform.erasure;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record of a person: an offer, a need, an account.
 *
 * @param person      the id under which the person's key lies
 * @param id          which offer, need or account
 * @param kind        {@code offer}, {@code need}, {@code account}
 * @param number      what people call it by: the receipt number; empty for an account
 * @param known       who it is
 * @param language    BCP 47 code of the language in which we write to this person
 * @param account     the account to which it belongs; null where it belongs to none
 * @param closed      whether it was withdrawn, refused or not taken: then it is kept for a shorter time
 * @param lastContact when there was last something about it between the person and the association
 */
public record PersonRecord(
        UUID person,
        UUID id,
        String kind,
        String number,
        KnownAs known,
        String language,
        @Nullable UUID account,
        boolean closed,
        Instant lastContact) {
    public PersonRecord {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(lastContact, "lastContact");
    }
}
