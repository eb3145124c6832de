package org.teranga.platform.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.erasure.KnownAs;

/**
 * Somebody with whom the team writes, as the record says it about which they do.
 *
 * @param person   the id under which the person's key lies
 * @param kind     the kind of the record: {@code offer, need, account}
 * @param record   which one
 * @param number   its receipt number; empty where it has none
 * @param known    who it is; for the team and for letters to the person, never for anybody else
 * @param language BCP 47 code of the language in which we write to this person
 * @param account  the account to which it belongs; null where it belongs to none
 */
public record Correspondent(
        UUID person,
        String kind,
        UUID record,
        String number,
        KnownAs known,
        String language,
        @Nullable UUID account) {
    /** A member itself, who has left no record. */
    public static final String ACCOUNT = "account";
}
