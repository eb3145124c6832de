package org.teranga.demo;

/**
 * How far a stay of the demonstration has come.
 *
 * @see DemoStays
 */
enum StayStage {
    /** The household came some days ago, to try. */
    TRIAL(6),
    /** It stays: it was asked on the thirtieth day, and the host has answered. */
    DAY_THIRTY(30),
    /** It has a home of its own since. */
    ENDED(75);

    private final int nights;

    StayStage(int nights) {
        this.nights = nights;
    }

    /** How many days ago the first night was. */
    int nights() {
        return nights;
    }
}
