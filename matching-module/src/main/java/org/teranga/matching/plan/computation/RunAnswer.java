package org.teranga.matching.plan.computation;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.fairness.OutlookAnswer;
import org.teranga.matching.plan.run.PlanFigures;
import org.teranga.matching.plan.run.PlanOrigin;
import org.teranga.matching.plan.run.Run;

/**
 * A run, as the JSON interface answers it; figures are absent before it is done.
 *
 * @param status  queued, running, done or failed
 * @param failure why it failed, in the language that was asked for; absent where it did not
 * @param outlook what it tells beyond its pairs
 */
@JsonbPropertyOrder({
    "id",
    "status",
    "progress",
    "failure",
    "needs",
    "offers",
    "pairs",
    "matched",
    "objective",
    "bound",
    "gap",
    "exact",
    "seconds",
    "rulesVersion",
    "rulesHash",
    "inputHash",
    "resultHash",
    "outlook"
})
public record RunAnswer(
        UUID id,
        String status,
        int progress,
        @Nullable String failure,
        @Nullable Integer needs,
        @Nullable Integer offers,
        @Nullable Long pairs,
        @Nullable Integer matched,
        @Nullable Long objective,
        @Nullable Long bound,
        @Nullable Double gap,
        @Nullable Boolean exact,
        @Nullable Double seconds,
        @Nullable Integer rulesVersion,
        @Nullable String rulesHash,
        @Nullable String inputHash,
        @Nullable String resultHash,
        @Nullable OutlookAnswer outlook) {
    static RunAnswer of(Run run, @Nullable String failure, @Nullable OutlookAnswer outlook) {
        PlanFigures figures = run.figures();
        PlanOrigin origin = run.origin();
        return figures == null || origin == null
                ? withoutFigures(run, failure)
                : withFigures(run, failure, figures, origin, outlook);
    }

    private static RunAnswer withoutFigures(Run run, @Nullable String failure) {
        return new RunAnswer(
                run.id().value(),
                run.status().code(),
                run.progress(),
                failure,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static RunAnswer withFigures(
            Run run,
            @Nullable String failure,
            PlanFigures figures,
            PlanOrigin origin,
            @Nullable OutlookAnswer outlook) {
        return new RunAnswer(
                run.id().value(),
                run.status().code(),
                run.progress(),
                failure,
                figures.needs(),
                figures.offers(),
                figures.pairs(),
                figures.matched(),
                figures.objective(),
                figures.bound(),
                figures.gap(),
                figures.exact(),
                run.seconds(),
                origin.rulesVersion(),
                origin.rulesHash(),
                origin.inputHash(),
                origin.resultHash(),
                outlook);
    }
}
