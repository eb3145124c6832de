package org.teranga.matching.exchange.transfer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need or an offer that goes over to another association, or was to.
 *
 * @param listing    what the other asked for
 * @param other      to which association
 * @param otherName  what it was called when the person was asked
 * @param kind       {@code need} or {@code offer}
 * @param record     which one
 * @param person     the id under which the key of whoever was asked lies
 * @param state      {@code asked, agreed, sent, recalled, accepted, over}
 * @param outcome    what became of it: {@code said_no, called_off, taken_back, expired, declined, given_back}; null until it is over
 * @param askedBy    who asked its person
 * @param sentAt     when a second person decided it
 * @param untilAt    until when the other may take it over
 * @param recalledAt since when it is asked back
 * @param acceptedAt when the other took it over
 * @param words      why the other did not, sealed for its person
 */
public record Transfer(
        UUID id,
        UUID listing,
        UUID other,
        String otherName,
        String kind,
        UUID record,
        UUID person,
        String state,
        @Nullable String outcome,
        Instant askedAt,
        UUID askedBy,
        @Nullable Instant sentAt,
        @Nullable UUID sentBy,
        @Nullable Instant untilAt,
        @Nullable Instant recalledAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant overAt,
        byte @Nullable [] words) {
    /** Its person's answer is awaited. */
    public static final String ASKED = "asked";
    /** Its person said yes. */
    public static final String AGREED = "agreed";
    /** It went. */
    public static final String SENT = "sent";
    /** It is asked back. */
    public static final String RECALLED = "recalled";
    /** The other took it over. */
    public static final String ACCEPTED = "accepted";
    /** Nothing comes of it any more. */
    public static final String OVER = "over";

    /** Whether it is in this state. */
    public boolean is(String one) {
        return state.equals(one);
    }

    /** Whether it went and the other has not said what becomes of it. */
    public boolean underWay() {
        return is(SENT) || is(RECALLED);
    }

    /** Whether nothing has gone yet. */
    public boolean beforeItGoes() {
        return is(ASKED) || is(AGREED);
    }
}
