package org.teranga.platform.lane;

/**
 * How wide a lane is.
 *
 * @param running     pieces of work at a time on this node
 * @param runningEach of them of one association
 * @param placesEach  of one association that are worked on or stand in line
 */
record LaneLimits(int running, int runningEach, int placesEach) {
    /** Two may wait behind the one that is worked on. */
    private static final int PLACES = 3;

    LaneLimits {
        if (running < 1 || runningEach < 1 || placesEach < runningEach) {
            throw new IllegalArgumentException(running + ", " + runningEach + ", " + placesEach);
        }
    }

    /** Half of this machine's processors at most, and one at least. */
    static LaneLimits ofThisMachine() {
        return new LaneLimits(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), 1, PLACES);
    }
}
