package org.teranga.matching.duty;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody in a stay reaches first at a moment.
 *
 * @param phone     the duty telephone as the association writes it; empty where there is none, or where who answers it now must not
 * @param dial      the same as machines dial it
 * @param from      from when it is answered, as on this day; null for day and night
 * @param until     until when it is; null for day and night
 * @param answered  whether it is answered at this hour
 * @param onDuty    whether somebody is on duty now who is not of this stay
 * @param called    what they may be called, one after the other; empty where none said it
 * @param teamThere whether the team is there by its hours
 * @param teamBack  when it is there next; the moment itself where it is
 */
public record Reach(
        String phone,
        String dial,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean answered,
        boolean onDuty,
        List<String> called,
        boolean teamThere,
        Instant teamBack) {
    public Reach {
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(dial, "dial");
        called = List.copyOf(called);
        Objects.requireNonNull(teamBack, "teamBack");
    }

    /** One name for a sentence, kept together in any direction of writing; null where none is known. */
    public @Nullable String name() {
        return called.isEmpty() ? null : "\u2068" + called.getFirst() + "\u2069";
    }
}
