package org.teranga.matching.plan.suggestion;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.platform.persistence.SqlValues;

/**
 * A need that a plan could not place.
 *
 * @param need       which need
 * @param department where it is, null where that is unknown
 * @param reason     the hard criterion after which no offer was left; {@link #TAKEN} where others need the offers more,
 *                   {@link #REFUSED} where one of the two said no, {@link #LEAST_SHARE} where no pair is good
 *                   enough for both sides
 * @param candidates how many offers no rule forbids
 */
public record Unplaced(NeedId need, @Nullable String department, String reason, int candidates) {
    /** There are offers, but the plan as a whole is worth more without this need. */
    public static final String TAKEN = "taken";

    /** Rules would allow an offer, but household or host said no to it before. */
    public static final String REFUSED = "refused";

    /** Rules would allow an offer, but it falls below the least share of a side. */
    public static final String LEAST_SHARE = "least_share";

    public Unplaced {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(reason, "reason");
    }

    /** Gives what a statement writes down of it. */
    void into(SqlValues values) {
        values.bind("need", need.value())
                .bind("department", department)
                .bind("reason", reason)
                .bind("candidates", candidates);
    }
}
