package org.teranga.matching.placement;

import org.teranga.platform.web.Problem;

/** What the two sides of a placement say to a step, asked at the moment of the step. */
interface Door {
    /** What was asked before. */
    Door OPEN = new Door() {
        @Override
        public void stillThere() {}

        @Override
        public void passes() {}
    };

    /**
     * Neither was taken back.
     *
     * @throws Problem 409 otherwise
     */
    void stillThere();

    /**
     * No rule stands against them, and nothing is lacking.
     *
     * @throws Problem 409 otherwise
     */
    void passes();
}
