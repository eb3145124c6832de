package org.teranga.matching.plan.run;

import java.util.Objects;

/**
 * A node's right to compute a run. Whoever takes the run up again gets a higher attempt, and what an earlier attempt still wants to write
 * is refused: a node that was only slow cannot overwrite a plan.
 *
 * @param run     which run
 * @param attempt how often it was taken up, from 1 on
 */
public record RunClaim(RunId run, int attempt) {
    public RunClaim {
        Objects.requireNonNull(run, "run");
    }
}
