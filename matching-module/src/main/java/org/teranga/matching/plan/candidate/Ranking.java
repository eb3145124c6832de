package org.teranga.matching.plan.candidate;

import java.util.List;
import java.util.Objects;
import org.teranga.matching.engine.explanation.Unlock;
import org.teranga.matching.plan.suggestion.Planned;

/**
 * The candidates of a need.
 *
 * @param best         a part of the offers, the best first
 * @param total        how many offers no rule forbids
 * @param planned      what today's plan says of the need
 * @param unlocks    what one change would open, the change that opens the most first
 * @param examined     how many offers were looked at
 * @param rulesVersion by which version of the rules
 */
public record Ranking(
        List<Assessment> best, int total, Planned planned, List<Unlock> unlocks, int examined, int rulesVersion) {
    public Ranking {
        best = List.copyOf(best);
        Objects.requireNonNull(planned, "planned");
        unlocks = List.copyOf(unlocks);
    }
}
