package org.teranga.matching.placement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days for which a placement is meant to last.
 *
 * @param from  the first day
 * @param until the last day, or null where no end is foreseen
 */
public record Stay(LocalDate from, @Nullable LocalDate until) {
    public Stay {
        Objects.requireNonNull(from, "from");
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a stay from " + from + " until " + until);
        }
    }

    /**
     * The stay that a need asks for.
     *
     * @param from  its first day; where it is not known or past, the stay begins today
     * @param days  how many days, or null where it is not known
     * @param today the present day
     */
    public static Stay asked(@Nullable LocalDate from, @Nullable Integer days, LocalDate today) {
        LocalDate first = from == null || from.isBefore(today) ? today : from;
        return new Stay(first, days == null ? null : first.plusDays(days - 1L));
    }

    /** Whether it lasts on this day. */
    boolean lastsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Its first day that this one shares; it has none where the two do not meet. */
    Optional<LocalDate> meets(Stay other) {
        LocalDate first = from.isBefore(other.from) ? other.from : from;
        return lastsOn(first) && other.lastsOn(first) ? Optional.of(first) : Optional.empty();
    }
}
