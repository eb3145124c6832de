package org.teranga.matching.engine.criterion;

/**
 * Some offers that one need looks at, with the points that they have so far. Criteria go through them in loops of their own, without a
 * call for each pair. Made once and used again.
 */
public final class Batch {
    private final int[] offers;
    private final long[] scores;
    private int size;

    /** A batch for so many offers at most. */
    public Batch(int room) {
        offers = new int[room];
        scores = new long[room];
    }

    /** How many offers there are. */
    public int size() {
        return size;
    }

    /** How many more it takes. */
    public int room() {
        return offers.length - size;
    }

    /** Leaves it without offers; those that were there can still be read, and kept again by {@link #keep}. */
    public void clear() {
        size = 0;
    }

    /** One of the offers. */
    public int offer(int at) {
        return offers[at];
    }

    /** The points of one of the offers. */
    public long score(int at) {
        return scores[at];
    }

    /** Sets the points of one of the offers. */
    public void score(int at, long points) {
        scores[at] = points;
    }

    /** Gives one of the offers more points. */
    public void add(int at, long points) {
        scores[at] += points;
    }

    /** One more offer, if it is to be kept. There must be room. */
    public void take(int offer, boolean kept) {
        offers[size] = offer;
        size += kept ? 1 : 0;
    }

    /**
     * Keeps one of the offers with its points, or leaves it out. After {@link #clear}, each that was there is asked about once, in their
     * order.
     */
    public void keep(int at, boolean kept) {
        offers[size] = offers[at];
        scores[size] = scores[at];
        size += kept ? 1 : 0;
    }
}
