package org.teranga.matching.run;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which suggestions of a plan are asked for; null asks nothing.
 *
 * @param department    code of the department where the need is
 * @param receiptNumber of the need or of the offer
 * @param without       offers that are left out, as those that something blocks
 */
record PlanFilter(@Nullable String department, @Nullable String receiptNumber, List<UUID> without) {
    /** The whole plan. */
    static final PlanFilter ALL = new PlanFilter(null, null, List.of());

    PlanFilter {
        without = List.copyOf(without);
    }

    /** The offers left out as PostgreSQL writes an array. */
    String withoutAsArray() {
        return array(without);
    }

    static String array(Collection<UUID> ids) {
        return "{" + String.join(",", ids.stream().map(UUID::toString).toList()) + "}";
    }
}
