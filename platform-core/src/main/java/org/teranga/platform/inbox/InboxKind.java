package org.teranga.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.teranga.platform.privacy.ErasedPersons;

/** A kind of what comes in. Beans of this type are found by themselves. */
public interface InboxKind {
    /** Its name in the table: small letters. */
    String code();

    /**
     * Hands one on, in a transaction of its association. Where it fails it is rolled back and comes again.
     *
     * @param content what {@link Inbox#keep} got
     * @param at      when it came
     */
    void take(byte[] content, Instant at);

    /** Whether it is from or about a person who is erased. */
    default boolean concerns(byte[] content, ErasedPersons who) {
        return who.namedIn(new String(content, StandardCharsets.UTF_8));
    }
}
