package org.teranga.matching.plan.suggestion;

import java.util.List;
import org.teranga.matching.engine.explanation.Unlock;
import org.teranga.matching.engine.fairness.FloorShare;
import org.teranga.matching.engine.fairness.Recruit;

/**
 * The findings of a run beyond its pairs.
 *
 * @param blockingPairs how many pairs would rather have each other than what the plan gives them
 * @param floorPrice    the points that the floors of groups cost
 * @param floors        what became of each floor
 * @param unlocks       which one change would unlock the most in the whole pool, the best first
 * @param recruits      which kind of host to look for
 */
public record Outlook(
        long blockingPairs, long floorPrice, List<FloorShare> floors, List<Unlock> unlocks, List<Recruit> recruits) {
    /** Where a run was made before this was asked. */
    public static final Outlook NONE = new Outlook(0, 0, List.of(), List.of(), List.of());

    public Outlook {
        floors = List.copyOf(floors);
        unlocks = List.copyOf(unlocks);
        recruits = List.copyOf(recruits);
    }
}
