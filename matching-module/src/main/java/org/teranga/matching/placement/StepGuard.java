package org.teranga.matching.placement;

import org.teranga.platform.refusal.Refusal;

/** Checks, at the moment of a step, whether anything stands between the two sides of a placement. */
public interface StepGuard {
    /** What was asked before. */
    StepGuard OPEN = new StepGuard() {
        @Override
        public void requireNotWithdrawn() {}

        @Override
        public void passes() {}

        @Override
        public void notOwn() {}

        @Override
        public void isSecond() {}
    };

    /**
     * Neither was taken back.
     *
     * @throws Refusal conflict otherwise
     */
    void requireNotWithdrawn();

    /**
     * No rule stands against them, and nothing is lacking.
     *
     * @throws Refusal conflict otherwise
     */
    void passes();

    /**
     * Neither side is the own one of who takes the step.
     *
     * @throws Refusal conflict otherwise
     */
    void notOwn();

    /**
     * Who takes the step is another human than all who touched the placement or one of its sides, and each side was heard by its own
     * contact or by a second member of staff.
     *
     * @throws Refusal conflict otherwise
     */
    void isSecond();
}
