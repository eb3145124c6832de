package org.teranga.matching.run;

import java.util.List;

/**
 * The candidates of a need.
 *
 * @param best         the offers, the best first
 * @param examined     how many offers were looked at
 * @param rulesVersion by which version of the rules
 */
public record Ranking(List<Assessment> best, int examined, int rulesVersion) {
    public Ranking {
        best = List.copyOf(best);
    }
}
