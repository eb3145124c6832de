package org.teranga.matching.pool.need;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A need as matching sees it: what is asked for, not by whom.
 *
 * @param id           which one
 * @param reference    its id in the association's own spreadsheet, or null
 * @param terms        what is asked for
 * @param waitingSince since when the household has been waiting
 */
public record OpenNeed(NeedId id, @Nullable String reference, NeedTerms terms, Instant waitingSince) {
    public OpenNeed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(waitingSince, "waitingSince");
    }
}
