package org.teranga.matching.plan;

import org.teranga.matching.plan.run.RunId;

/** What other associations opened to this one that could fit what a plan leaves over: counted beside the plan, and no part of it. */
public interface ListedElsewhere {
    /** How many of those that a plan leaves without a suggestion could fit something; never which. */
    Fitting of(RunId run);

    /**
     * How many.
     *
     * @param needs  of the needs that it leaves without a place
     * @param offers of the offers that it does not use
     */
    record Fitting(long needs, long offers) {
        /** None. */
        public static final Fitting NONE = new Fitting(0, 0);

        /** Whether there are any. */
        public boolean any() {
            return needs + offers > 0;
        }
    }
}
