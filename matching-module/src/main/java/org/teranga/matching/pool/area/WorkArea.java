package org.teranga.matching.pool.area;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an association takes in a department.
 *
 * @param department its code
 * @param kinds      codes of kinds; empty: every kind that the association brings together
 * @param most       how many offers it can look after there, open, promised and lived in; null: no limit
 */
record WorkArea(
        String department, List<String> kinds, @Nullable Integer most) {
    WorkArea {
        kinds = List.copyOf(kinds);
    }

    boolean takes(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** Whether it says anything. */
    boolean says() {
        return !kinds.isEmpty() || most != null;
    }
}
