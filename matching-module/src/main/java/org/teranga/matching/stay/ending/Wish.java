package org.teranga.matching.stay.ending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether one side of a stay would like it to be longer.
 *
 * @param side    {@code household} or {@code host}
 * @param lastDay which last day comes
 * @param longer  null while it has not said
 * @param until   until which day; null where it says none
 */
record Wish(
        String side,
        LocalDate lastDay,
        @Nullable Boolean longer,
        @Nullable LocalDate until) {
    /** As a code: {@code longer, not}; empty while it has not said. */
    String code() {
        return longer == null ? "" : longer ? "longer" : "not";
    }
}
