package org.teranga.matching.plan.suggestion;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SqlStatement;

/**
 * The part of a plan's suggestions that is asked for; null asks nothing.
 *
 * @param department    code of the department where the need is
 * @param kind          the kind of the offer
 * @param receiptNumber of the need or of the offer
 * @param only          offers that are asked for, as those that lack something
 * @param ready         whether only that is asked for which could become a placement today: {@code without} says what something blocks
 * @param without       offers that are left out where only what is ready is asked for
 */
public record PlanFilter(
        @Nullable String department,
        @Nullable String kind,
        @Nullable String receiptNumber,
        @Nullable List<UUID> only,
        boolean ready,
        List<UUID> without) {
    /** The whole plan. */
    static final PlanFilter ALL = new PlanFilter(null, null, null, null, false, List.of());

    public PlanFilter {
        only = only == null ? null : List.copyOf(only);
        without = List.copyOf(without);
    }

    /** What could become a placement today. */
    public static PlanFilter ready(List<UUID> blocked) {
        return new PlanFilter(null, null, null, null, true, blocked);
    }

    /** Gives its values to a query of {@link Plans}. */
    SqlStatement bound(SqlStatement query) {
        query.bind("department", department)
                .bind("kind", kind)
                .bind("receiptNumber", receiptNumber)
                .bind("ready", ready)
                .bindIds("without", without);
        return only == null ? query.bind("only", null) : query.bindIds("only", only);
    }
}
