package org.teranga.matching.plan.run;

/** Another node has taken the run up meanwhile, or somebody has ended it: this one must stop and leave no trace. */
public final class ClaimLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClaimLost(RunClaim claim) {
        super("run " + claim.run() + " was taken from attempt " + claim.attempt());
    }
}
