package org.teranga.matching.plan.run;

/** Thrown when another node has taken over the run, or somebody has ended it: the work stops and leaves no trace. */
public final class ClaimLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClaimLost(RunClaim claim) {
        super("run " + claim.run() + " was taken from attempt " + claim.attempt());
    }
}
