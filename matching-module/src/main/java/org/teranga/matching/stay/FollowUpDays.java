package org.teranga.matching.stay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days of a stay on which both sides are asked: the first, the seventh, the thirtieth, then at even steps. */
final class FollowUpDays {
    private static final List<Integer> FIRST = List.of(1, 7, 30);

    private FollowUpDays() {}

    /**
     * The last day on which both are asked that is not after today.
     *
     * @param firstNight the first day of the stay
     * @param every      after how many days they are asked again, from the thirtieth on
     * @param today      the present day
     * @return null before the first one
     */
    static @Nullable LocalDate lastUntil(LocalDate firstNight, int every, LocalDate today) {
        long lived = ChronoUnit.DAYS.between(firstNight, today);
        int third = FIRST.getLast();
        if (lived >= third) {
            return firstNight.plusDays(third + (lived - third) / every * every);
        }
        return FIRST.stream()
                .filter(day -> day <= lived)
                .reduce((earlier, later) -> later)
                .map(firstNight::plusDays)
                .orElse(null);
    }

    /** The first one after today. */
    static LocalDate nextAfter(LocalDate firstNight, int every, LocalDate today) {
        LocalDate day = today;
        LocalDate last = lastUntil(firstNight, every, day);
        while (true) {
            day = day.plusDays(1);
            LocalDate next = lastUntil(firstNight, every, day);
            if (next != null && !next.equals(last)) {
                return next;
            }
        }
    }
}
