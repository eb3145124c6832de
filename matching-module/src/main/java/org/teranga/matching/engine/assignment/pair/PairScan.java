package org.teranga.matching.engine.assignment.pair;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Goes once through all pairs of a source. Those that can be chosen are kept in memory; where they are too many, the best of each need are,
 * and the source is asked for the others again whenever they are needed.
 */
public final class PairScan {
    private static final int FIRST = 1 << 10;
    private static final int LEAST_PER_NEED = 32;

    /** Where not all can be kept, a share of what memory allows is enough to begin with, and quicker to work on. */
    private static final int KEPT_SHARE = 4;

    private final PairSource source;
    private final Limits limits;
    private final int most;
    private final boolean[] needed;
    private final int[] count;
    private final int[] degree;
    private final int[] smallest;
    private final int[] largest;
    private int[] offer = new int[FIRST];
    private long[] score = new long[FIRST];
    private int[] persons = new int[FIRST];
    private int size;
    private boolean part;

    /**
     * Reads.
     *
     * @param most about how many pairs may be kept
     */
    public PairScan(PairSource source, Limits limits, int most) {
        this.source = source;
        this.limits = limits;
        this.most = most;
        needed = new boolean[source.needs()];
        count = new int[source.needs()];
        degree = new int[source.offers()];
        smallest = new int[source.offers()];
        largest = new int[source.offers()];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        PairTaker taker = this::take;
        for (int i = 0; i < count.length; i++) {
            int from = size;
            source.pairs(i, taker);
            needed[i] = size > from;
            count[i] = size - from;
            if (part) {
                keepBest(i, from);
            } else if (size > most) {
                part = true;
                keepBestOfAll(i);
            }
        }
    }

    private void take(int j, long itsScore, int itsPersons) {
        if (!limits.admit(j, itsScore, itsPersons)) {
            return;
        }
        degree[j]++;
        smallest[j] = Math.min(smallest[j], itsPersons);
        largest[j] = Math.max(largest[j], itsPersons);
        if (size == offer.length) {
            int length = Math.addExact(size, size >> 1);
            offer = Arrays.copyOf(offer, length);
            score = Arrays.copyOf(score, length);
            persons = Arrays.copyOf(persons, length);
        }
        offer[size] = j;
        score[size] = itsScore;
        persons[size++] = itsPersons;
    }

    private void keepBestOfAll(int last) {
        int from = 0;
        size = 0;
        for (int i = 0; i <= last; i++) {
            int to = from + count[i];
            int start = size;
            for (int k = from; k < to; k++) {
                keep(k);
            }
            keepBest(i, start);
            from = to;
        }
    }

    /** Of the last pairs, those of one need, the best stay; of equal ones those that stand first in the order that breaks ties. */
    private void keepBest(int i, int from) {
        int kept = Math.max(LEAST_PER_NEED, most / Math.max(1, source.needs()) / KEPT_SHARE);
        int found = size - from;
        if (found > kept) {
            long[] sorted = Arrays.copyOfRange(score, from, size);
            Arrays.sort(sorted);
            long least = sorted[found - kept];
            int ties = kept;
            for (long one : sorted) {
                ties -= one > least ? 1 : 0;
            }
            int lastRank = lastRank(from, least, ties);
            int to = size;
            size = from;
            for (int k = from; k < to; k++) {
                if (score[k] > least || score[k] == least && source.rank(offer[k]) <= lastRank) {
                    keep(k);
                }
            }
        }
        count[i] = size - from;
    }

    private int lastRank(int from, long least, int ties) {
        return IntStream.range(from, size)
                .filter(k -> score[k] == least)
                .map(k -> source.rank(offer[k]))
                .sorted()
                .limit(ties)
                .max()
                .orElse(-1);
    }

    private void keep(int k) {
        offer[size] = offer[k];
        score[size] = score[k];
        persons[size++] = persons[k];
    }

    /** Whether pairs are left out. */
    public boolean isPart() {
        return part;
    }

    /** What limits each offer in fact, by the new numbers. */
    public Capacities capacities(Numbering numbering) {
        return Capacities.of(
                IntStream.of(numbering.offers()).map(j -> degree[j]).toArray(),
                IntStream.of(numbering.offers()).map(j -> smallest[j]).toArray(),
                IntStream.of(numbering.offers()).map(j -> largest[j]).toArray(),
                numbering.limits(limits));
    }

    /** The new numbers. */
    public Numbering numbering() {
        boolean[] offered = new boolean[degree.length];
        for (int j = 0; j < degree.length; j++) {
            offered[j] = degree[j] > 0;
        }
        return Numbering.of(source, needed, offered);
    }

    /** The pairs that are kept, by their new numbers. They are handed over: this can be asked once. */
    public Graph graph(Numbering numbering) {
        int[] numbers = numbering.newOffers(source.offers());
        int[] start = new int[numbering.needs().length + 1];
        int from = 0;
        for (int k = 0; k + 1 < start.length; k++) {
            int to = from + count[numbering.needs()[k]];
            order(from, to, numbers);
            start[k + 1] = to;
            from = to;
        }
        return new Graph(
                numbering.offers().length,
                start,
                Arrays.copyOf(offer, size),
                Arrays.copyOf(score, size),
                Arrays.copyOf(persons, size));
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
