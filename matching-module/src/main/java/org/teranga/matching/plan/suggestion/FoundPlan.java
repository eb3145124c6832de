package org.teranga.matching.plan.suggestion;

import java.util.List;
import java.util.Objects;
import org.teranga.matching.engine.fairness.GroupShare;
import org.teranga.matching.plan.run.PlanFigures;
import org.teranga.matching.plan.run.PlanOrigin;

/**
 * The result of a run.
 *
 * @param figures     what it is worth, and how well that is proved
 * @param origin      from what it was computed
 * @param suggestions its pairs, by need
 * @param unplaced    whom it could not place, by need
 * @param groups      how groups of households fare
 * @param outlook     what it tells beyond its pairs
 * @param prices      by which any pair is compared with it
 */
public record FoundPlan(
        PlanFigures figures,
        PlanOrigin origin,
        List<Suggestion> suggestions,
        List<Unplaced> unplaced,
        List<GroupShare> groups,
        Outlook outlook,
        PlanPrices prices) {
    public FoundPlan {
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(origin, "origin");
        suggestions = List.copyOf(suggestions);
        unplaced = List.copyOf(unplaced);
        groups = List.copyOf(groups);
        Objects.requireNonNull(outlook, "outlook");
        Objects.requireNonNull(prices, "prices");
    }
}
