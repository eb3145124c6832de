package org.teranga.matching.plan.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run as it lies in the database: what is known of a plan once it is done is 0 before. */
record RunRow(
        RunId id,
        RunStatus status,
        Stage stage,
        int progress,
        Instant requestedAt,
        @Nullable Double seconds,
        @Nullable String failure,
        int needs,
        int offers,
        long pairs,
        int matched,
        int persons,
        long objective,
        long bound,
        double gap,
        boolean exact,
        int rulesVersion,
        @Nullable String rulesHash,
        @Nullable String inputHash,
        @Nullable String resultHash,
        @Nullable UUID comparedWith,
        int won,
        int lost,
        int moved) {
    Run run() {
        PlanOrigin origin = origin();
        return new Run(
                id,
                status,
                stage,
                progress,
                requestedAt,
                seconds,
                failure,
                origin == null
                        ? null
                        : new PlanFigures(needs, offers, pairs, matched, persons, objective, bound, gap, exact),
                origin,
                comparedWith == null ? null : new PlanChange(comparedWith, won, lost, moved));
    }

    private @Nullable PlanOrigin origin() {
        return rulesHash == null || inputHash == null || resultHash == null
                ? null
                : new PlanOrigin(rulesVersion, rulesHash, inputHash, resultHash);
    }
}
