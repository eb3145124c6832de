package org.teranga.matching.plan.run;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A computation of the best plan. It is asked for, waits, is taken by a node, and ends with a plan or with a reason; an association has
 * at most one that has not ended. If its node dies, another one takes it up from the start: nothing of a plan is kept before all is.
 *
 * @param id          which one
 * @param status      where it is in its life
 * @param stage       what it is busy with
 * @param progress    how far it is, 0 to 100
 * @param requestedAt when it was asked for
 * @param seconds     how long the computing took, null before it is done
 * @param failure     message key of the reason, null where it has not failed
 * @param figures     what the plan is worth, null before it is done
 * @param origin      from what it was computed, null before it is done
 * @param change      what it changed against the plan before; null before it is done, and for the first one
 */
public record Run(
        RunId id,
        RunStatus status,
        Stage stage,
        int progress,
        Instant requestedAt,
        @Nullable Double seconds,
        @Nullable String failure,
        @Nullable PlanFigures figures,
        @Nullable PlanOrigin origin,
        @Nullable PlanChange change) {
    public Run {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(requestedAt, "requestedAt");
    }
}
