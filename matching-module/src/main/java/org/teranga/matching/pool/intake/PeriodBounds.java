package org.teranga.matching.pool.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that are accepted: no period that is over, and no waiting since before {@link #EARLIEST}. */
public final class PeriodBounds {
    /** The first day since when anybody can have waited, or have offered something. */
    public static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    private static final int LONG_AGO_DAYS = 365;

    private PeriodBounds() {}

    /** Whether somebody can have waited since this day. */
    public static boolean plausible(LocalDate since, LocalDate today) {
        return !since.isAfter(today) && !since.isBefore(EARLIEST);
    }

    /**
     * Whether the time for which something is needed is over; where it is not said for how long, whether it began more than a year ago.
     *
     * @param days how many, or null where it is not known
     */
    public static boolean over(@Nullable LocalDate from, @Nullable Integer days, LocalDate today) {
        return from != null
                && from.plusDays(days == null ? LONG_AGO_DAYS : days).isBefore(today);
    }
}
