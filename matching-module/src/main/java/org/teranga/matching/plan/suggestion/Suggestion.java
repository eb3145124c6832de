package org.teranga.matching.plan.suggestion;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.SqlValues;

/**
 * A pair of a plan. It is computed, and decided by nobody: what people decide is a placement.
 *
 * @param need       whose need
 * @param offer      which offer
 * @param score      what the pair is worth, in points
 * @param department where the need is, null where that is unknown
 * @param verdicts   what each criterion said, as JSON
 */
public record Suggestion(
        NeedId need, OfferId offer, long score, @Nullable String department, String verdicts) {
    public Suggestion {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(verdicts, "verdicts");
    }

    /** Gives what a statement writes down of it. */
    void into(SqlValues values) {
        values.bind("need", need.value())
                .bind("offer", offer.value())
                .bind("score", score)
                .bind("department", department)
                .bind("verdicts", verdicts);
    }
}
