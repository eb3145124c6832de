package org.teranga.matching.engine.assignment.pair;

import java.util.Arrays;

/** The pairs of one need, by ascending offer. */
final class PairRow {
    private int[] offer = {};
    private long[] score = {};
    private int[] persons = {};
    private int size;

    int size() {
        return size;
    }

    /** Adds a pair; until {@link #sort} is called, its offer must follow the others. */
    void add(int j, long itsScore, int itsPersons) {
        if (size == offer.length) {
            int length = Math.max(8, size + (size >> 1));
            offer = Arrays.copyOf(offer, length);
            score = Arrays.copyOf(score, length);
            persons = Arrays.copyOf(persons, length);
        }
        offer[size] = j;
        score[size] = itsScore;
        persons[size++] = itsPersons;
    }

    boolean has(int j) {
        return Arrays.binarySearch(offer, 0, size, j) >= 0;
    }

    void each(PairTaker taker) {
        for (int k = 0; k < size; k++) {
            taker.take(offer[k], score[k], persons[k]);
        }
    }

    void copy(int[] offers, long[] scores, int[] allPersons, int at) {
        System.arraycopy(offer, 0, offers, at, size);
        System.arraycopy(score, 0, scores, at, size);
        System.arraycopy(persons, 0, allPersons, at, size);
    }

    /** Keeps so many with the highest scores; of equal ones the first. */
    void keepBest(int most) {
        if (size <= most) {
            return;
        }
        long[] sorted = Arrays.copyOf(score, size);
        Arrays.sort(sorted);
        long least = sorted[size - most];
        int ties = most;
        for (int k = 0; k < size; k++) {
            ties -= score[k] > least ? 1 : 0;
        }
        PairRow kept = new PairRow();
        for (int k = 0; k < size; k++) {
            if (score[k] > least || score[k] == least && ties-- > 0) {
                kept.add(offer[k], score[k], persons[k]);
            }
        }
        become(kept);
    }

    void sort() {
        long[] keys = new long[size];
        Arrays.setAll(keys, k -> (long) offer[k] << 32 | k);
        Arrays.sort(keys);
        PairRow sorted = new PairRow();
        for (long key : keys) {
            sorted.add(offer[(int) key], score[(int) key], persons[(int) key]);
        }
        become(sorted);
    }

    private void become(PairRow other) {
        offer = other.offer;
        score = other.score;
        persons = other.persons;
        size = other.size;
    }
}
