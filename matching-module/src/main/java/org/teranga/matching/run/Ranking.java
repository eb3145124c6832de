package org.teranga.matching.run;

import java.util.List;
import org.teranga.matching.engine.Obstacle;

/**
 * The candidates of a need.
 *
 * @param best         the offers, the best first
 * @param obstacles    the rules that keep offers away by themselves, the one that keeps the most first
 * @param examined     how many offers were looked at
 * @param rulesVersion by which version of the rules
 */
public record Ranking(List<Assessment> best, List<Obstacle> obstacles, int examined, int rulesVersion) {
    public Ranking {
        best = List.copyOf(best);
        obstacles = List.copyOf(obstacles);
    }
}
