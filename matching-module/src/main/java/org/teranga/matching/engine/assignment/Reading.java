package org.teranga.matching.engine.assignment;

import java.util.Arrays;

/**
 * Goes once through all pairs of a source. Those that can be chosen are kept in memory where they are not too many; else they are asked
 * for again whenever they are needed.
 */
final class Reading {
    private static final int FIRST = 1 << 10;

    private final PairSource source;
    private final Limits limits;
    private final int most;
    private final boolean[] needed;
    private final boolean[] offered;
    private final int[] count;
    private int[] offer = new int[FIRST];
    private long[] score = new long[FIRST];
    private int[] persons = new int[FIRST];
    private long size;

    /**
     * Reads.
     *
     * @param most how many pairs may be kept
     */
    Reading(PairSource source, Limits limits, int most) {
        this.source = source;
        this.limits = limits;
        this.most = most;
        needed = new boolean[source.needs()];
        offered = new boolean[source.offers()];
        count = new int[source.needs()];
        for (int i = 0; i < count.length; i++) {
            int need = i;
            source.pairs(i, (j, itsScore, itsPersons) -> take(need, j, itsScore, itsPersons));
        }
    }

    private void take(int i, int j, long itsScore, int itsPersons) {
        if (!limits.admit(j, itsScore, itsPersons)) {
            return;
        }
        needed[i] = true;
        offered[j] = true;
        if (size < most) {
            int at = (int) size;
            if (at == offer.length) {
                int length = Math.min(most, at + (at >> 1));
                offer = Arrays.copyOf(offer, length);
                score = Arrays.copyOf(score, length);
                persons = Arrays.copyOf(persons, length);
            }
            offer[at] = j;
            score[at] = itsScore;
            persons[at] = itsPersons;
            count[i]++;
        }
        size++;
    }

    Numbering numbering() {
        return Numbering.of(source, needed, offered);
    }

    /** The pairs by their new numbers. */
    PairSource pairs(Numbering numbering) {
        if (size > most) {
            return new OrderedPairs(source, limits, numbering);
        }
        int[] numbers = numbering.newOffers(source.offers());
        int[] start = new int[numbering.needs().length + 1];
        int from = 0;
        for (int k = 0; k + 1 < start.length; k++) {
            int to = from + count[numbering.needs()[k]];
            order(from, to, numbers);
            start[k + 1] = to;
            from = to;
        }
        int all = (int) size;
        return new StoredPairs(new Graph(
                numbering.offers().length,
                start,
                Arrays.copyOf(offer, all),
                Arrays.copyOf(score, all),
                Arrays.copyOf(persons, all)));
    }

    private void order(int from, int to, int[] numbers) {
        long[] keys = new long[to - from];
        boolean sorted = true;
        for (int k = from; k < to; k++) {
            keys[k - from] = (long) numbers[offer[k]] << 32 | k - from;
            sorted &= k == from || keys[k - from] > keys[k - from - 1];
        }
        if (!sorted) {
            Arrays.sort(keys);
            long[] scores = Arrays.copyOfRange(score, from, to);
            int[] sizes = Arrays.copyOfRange(persons, from, to);
            for (int k = from; k < to; k++) {
                score[k] = scores[(int) keys[k - from]];
                persons[k] = sizes[(int) keys[k - from]];
            }
        }
        for (int k = from; k < to; k++) {
            offer[k] = (int) (keys[k - from] >>> 32);
        }
    }
}
