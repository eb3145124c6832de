package org.teranga.matching.duty;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shift of the roster.
 *
 * @param id        its key
 * @param account   whose it is
 * @param startsAt  when it begins
 * @param endsAt    when it ends
 * @param offeredTo the colleague who is asked to take it; null where nobody is
 * @param swapFor   the shift of that colleague that is asked for in return; null where none is
 * @param madeBy    who wrote it into the roster
 * @param confirmedBy the lead who wrote it down or agreed to it; null while it counts for nothing
 */
record DutyShift(
        UUID id,
        UUID account,
        Instant startsAt,
        Instant endsAt,
        @Nullable UUID offeredTo,
        @Nullable UUID swapFor,
        UUID madeBy,
        @Nullable UUID confirmedBy) {
    /** Whether it counts: a lead wrote it down, or agreed to it. */
    boolean counts() {
        return confirmedBy != null;
    }

    boolean runs(Instant at) {
        return !startsAt.isAfter(at) && endsAt.isAfter(at);
    }

    boolean overlaps(DutyShift other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
