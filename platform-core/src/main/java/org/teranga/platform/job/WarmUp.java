package org.teranga.platform.job;

/**
 * Work that a node does once after its start, so that the first visitor does not wait while the virtual machine learns the code. Beans of
 * this type are found by themselves. No association is open: nothing of theirs is read, and nothing is written.
 */
public interface WarmUp {
    /**
     * Goes through it, alone in the background.
     *
     * @param pause to be taken as often as can be
     */
    void warmUp(Pause pause);

    /** Lets those go first who wait for an answer. */
    @FunctionalInterface
    interface Pause {
        /**
         * Waits a little while requests are answered.
         *
         * @throws Stopped where the node is about to stop
         */
        void take();
    }

    /** The node stops, and with it what it is going through. */
    final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** It stops now. */
        public Stopped() {
            super("the node stops", null, false, false);
        }
    }
}
