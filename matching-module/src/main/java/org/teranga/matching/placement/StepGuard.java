package org.teranga.matching.placement;

import org.teranga.platform.refusal.Refusal;

/** Checks, at the moment of a step, whether anything stands between the two sides of a placement. */
public interface StepGuard {
    /** Lets every step pass, for a caller that has checked before. */
    StepGuard OPEN = new StepGuard() {
        @Override
        public void requireNotWithdrawn() {}

        @Override
        public void passes(Step step) {}

        @Override
        public void notOwn() {}

        @Override
        public void isSecond() {}

        @Override
        public void isStay() {}

        @Override
        public void signs() {}

        @Override
        public void isSigned() {}
    };

    /**
     * Checks that neither side was withdrawn.
     *
     * @throws Refusal conflict otherwise
     */
    void requireNotWithdrawn();

    /**
     * Checks that no rule prevents the pair, and that nothing is missing that is asked before this step.
     *
     * @throws Refusal conflict otherwise
     */
    void passes(Step step);

    /**
     * Checks that neither side belongs to the person who takes the step.
     *
     * @throws Refusal conflict otherwise
     */
    void notOwn();

    /**
     * Checks that whoever takes the step is another human than all who touched the placement or one of its sides, and each side was heard by its own
     * contact or by a second member of staff.
     *
     * @throws Refusal conflict otherwise
     */
    void isSecond();

    /**
     * Checks that somebody comes to live with somebody: no other help has a trial and a last day.
     *
     * @throws Refusal conflict otherwise
     */
    void isStay();

    /**
     * Checks that whoever signs for the association is another human than who noted what one of the two said.
     *
     * @throws Refusal conflict otherwise
     */
    void signs();

    /**
     * Checks that household, host and association have signed what holds now.
     *
     * @throws Refusal conflict otherwise
     */
    void isSigned();
}
