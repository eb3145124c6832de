package org.teranga.matching.exchange.arrival;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need or an offer that another association passes to this one.
 *
 * @param id          which transfer
 * @param other       which association passes it on
 * @param otherName   what it is called
 * @param kind        {@code need} or {@code offer}
 * @param person      the id under which the key of its person lies here
 * @param sealed      what its person agreed to; null once it is answered
 * @param state       {@code waiting, accepted, declined, returned, given_back}
 * @param consentedAt when its person agreed, as the other says
 * @param untilAt     until when it may be taken over
 * @param decidedAt   when somebody here took it over or did not
 * @param record      which need or offer it became here
 */
public record ArrivedTransfer(
        UUID id,
        UUID other,
        String otherName,
        String kind,
        UUID person,
        byte @Nullable [] sealed,
        String state,
        @Nullable Instant consentedAt,
        Instant untilAt,
        Instant arrivedAt,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Nullable UUID record) {
    /** It waits to be taken over or not. */
    public static final String WAITING = "waiting";
    /** It was taken over. */
    public static final String ACCEPTED = "accepted";
    /** It was not. */
    static final String DECLINED = "declined";
    /** The other asked it back, or this association could not have it. */
    static final String RETURNED = "returned";
    /** It was taken over and given back. */
    static final String GIVEN_BACK = "given_back";

    /** So long it can be given back. */
    public static final Duration UNDO = Duration.ofDays(3);

    /** Whether it is in this state. */
    public boolean is(String one) {
        return state.equals(one);
    }

    /** Whether it may be taken over now. */
    public boolean mayBeTaken(Instant now) {
        return is(WAITING) && sealed != null && now.isBefore(untilAt);
    }

    /** Whether it can be given back now. */
    public boolean mayBeGivenBack(Instant now) {
        return is(ACCEPTED) && decidedAt != null && now.isBefore(decidedAt.plus(UNDO));
    }

    /** Tells no content. */
    @Override
    public String toString() {
        return "ArrivedTransfer[" + id + "]";
    }
}
