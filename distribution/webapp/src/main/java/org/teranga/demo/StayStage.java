package org.teranga.demo;

/**
 * How far a stay of the demonstration has come.
 *
 * @see DemoStays
 */
enum StayStage {
    /** The two were introduced, and meet in some days. */
    MEETING(3, 0),
    /** The household came two days ago, to try, and would like to talk. */
    TRIAL(14, 2),
    /** It stays: it was asked on the thirtieth day, and the host has answered. */
    DAY_THIRTY(42, 30),
    /** Something was not well; the lead spoke with both, and they go on. */
    MEDIATED(54, 42),
    /** It has a home of its own since. */
    ENDED(87, 75);

    private final int proposed;
    private final int nights;

    StayStage(int proposed, int nights) {
        this.proposed = proposed;
        this.nights = nights;
    }

    /** How many days ago it was proposed. */
    int proposed() {
        return proposed;
    }

    /** How many days ago the first night was; 0 where there was none. */
    int nights() {
        return nights;
    }

    /** Whether the household has lived there. */
    boolean lived() {
        return nights > 0;
    }
}
