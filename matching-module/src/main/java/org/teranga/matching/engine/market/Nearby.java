package org.teranga.matching.engine.market;

import java.util.Arrays;

/**
 * The places of offers around a need, with their distances: found by {@link Market#nearby}, put into rings from the nearest outwards by
 * {@link #intoRings}. Made once and used again, so that looking around costs no memory.
 */
public final class Nearby {
    private static final int FIRST = 256;

    private int[] spots = new int[FIRST];
    private double[] chords = new double[FIRST];
    private int[] ordered = new int[FIRST];
    private double[] orderedChords = new double[FIRST];
    private int[] ringEnd = {0};
    private double ringsPerChord;
    private double farthest;
    private int size;

    void clear() {
        size = 0;
        farthest = 0;
    }

    /**
     * Takes those of a range of spots that lie within a chord; also those of which that is not known.
     *
     * @param reach the square of the longest chord
     */
    void take(Spots all, int from, int to, MarketPlaces centres, int centre, double reach) {
        room(size + to - from);
        for (int spot = from; spot < to; spot++) {
            double chord = centres.chordSquared(centre, all.places(), spot);
            spots[size] = spot;
            chords[size] = chord;
            if (!(chord > reach)) {
                size++;
                farthest = chord > farthest ? chord : farthest;
            }
        }
    }

    private void room(int most) {
        if (most > spots.length) {
            int length = Math.max(most, 2 * spots.length);
            spots = Arrays.copyOf(spots, length);
            chords = Arrays.copyOf(chords, length);
        }
    }

    /** How many places there are. */
    public int size() {
        return size;
    }

    /** One of them. */
    public int spot(int at) {
        return spots[at];
    }

    /** How far it is, in kilometres; not a number where that is not known. */
    public double kilometres(int at) {
        return Globe.kilometres(chords[at]);
    }

    /** Orders the places by rings of the same area around the need, the innermost first; within a ring they keep their order. */
    public void intoRings(int rings) {
        if (ringEnd.length < rings + 1) {
            ringEnd = new int[rings + 1];
        }
        if (ordered.length < spots.length) {
            ordered = new int[spots.length];
            orderedChords = new double[spots.length];
        }
        ringsPerChord = farthest > 0 ? rings / farthest : 0;
        Arrays.fill(ringEnd, 0);
        for (int at = 0; at < size; at++) {
            ringEnd[ring(at, rings) + 1]++;
        }
        for (int ring = 1; ring <= rings; ring++) {
            ringEnd[ring] += ringEnd[ring - 1];
        }
        for (int at = 0; at < size; at++) {
            int to = ringEnd[ring(at, rings)]++;
            ordered[to] = spots[at];
            orderedChords[to] = chords[at];
        }
        swap();
    }

    private void swap() {
        int[] otherSpots = spots;
        double[] otherChords = chords;
        spots = ordered;
        chords = orderedChords;
        ordered = otherSpots;
        orderedChords = otherChords;
    }

    private int ring(int at, int rings) {
        return Math.min((int) (chords[at] * ringsPerChord), rings - 1);
    }

    /** Where a ring ends, among the places in their order. */
    public int ringEnd(int ring) {
        return ringEnd[ring];
    }

    /** A distance in kilometres that no place of a ring, or of one further out, falls short of. */
    public double innerKilometres(int ring) {
        return ringsPerChord == 0 ? 0 : Globe.kilometres(Math.max(0, ring - 1e-6) / ringsPerChord);
    }
}
