package org.teranga.matching.engine;

/** What a search from the nearest outwards looks for. */
interface Wanted {
    /** The least score with which an offer may still get in; scores are above 0. */
    long least();

    /** An offer that was found; it may be worth less. */
    void offer(int offer, long score);
}
