package org.teranga.matching.engine.market;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as numbers since 1970, for columns. */
final class Days {
    private Days() {}

    static int of(@Nullable LocalDate day, int unknown) {
        return day == null ? unknown : (int) Math.clamp(day.toEpochDay(), Integer.MIN_VALUE / 4, Integer.MAX_VALUE / 4);
    }
}
