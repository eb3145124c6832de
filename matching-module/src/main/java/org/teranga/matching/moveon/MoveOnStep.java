package org.teranga.matching.moveon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan, its words opened.
 *
 * @param track    what it is about, by code
 * @param template the code of its template; empty for one in own words
 * @param title    what is done, in own words; empty where the template says it
 * @param note     what the household wrote to it; empty for nothing
 * @param due      by when, as the household says; null where it says nothing
 * @param state    {@link #PROPOSED}, {@link #OPEN}, {@link #DONE}, {@link #SKIPPED}
 * @param asked    whether the household is asked about it, since it stands still
 * @param need     the need that was made of it, for a helper; null for none
 */
public record MoveOnStep(
        UUID id,
        String track,
        String template,
        String title,
        String note,
        @Nullable LocalDate due,
        String state,
        @Nullable UUID proposedBy,
        Instant changedAt,
        boolean asked,
        @Nullable UUID need) {
    /** The team proposes it, and the household has not taken it: it is not in the plan. */
    public static final String PROPOSED = "proposed";

    /** To be done. */
    public static final String OPEN = "open";

    /** Ticked. */
    public static final String DONE = "done";

    /** Left out for now. */
    public static final String SKIPPED = "skipped";

    /** Whether the household took it, or wrote it. */
    public boolean inPlan() {
        return !state.equals(PROPOSED);
    }
}
