package org.teranga.matching.engine.assignment;

import java.util.Arrays;

/**
 * Pairs as arrays, from both sides. The pairs of need {@code i} are the edges {@code start[i]} to {@code start[i + 1] - 1}; those of
 * offer {@code j} stand in {@link #back} from {@code backStart()[j]}. Arrays are open to the solvers of this package, which read them in
 * their innermost loops and never write them.
 */
final class Graph {
    /** Of nobody. */
    static final Graph NONE = new Graph(0, new int[1], new int[0], new long[0], new int[0]);

    final int[] start;
    final int[] offer;
    final long[] score;
    final int[] persons;
    private final int offers;
    private int[] need = {};
    private int[] backStart = {};
    private int[] back = {};

    Graph(int offers, int[] start, int[] offer, long[] score, int[] persons) {
        this.start = start;
        this.offer = offer;
        this.score = score;
        this.persons = persons;
        this.offers = offers;
    }

    /** The need of each edge. */
    int[] need() {
        if (need.length != edges()) {
            need = new int[edges()];
            for (int i = 0; i < needs(); i++) {
                Arrays.fill(need, start[i], start[i + 1], i);
            }
        }
        return need;
    }

    /** Where the edges of each offer begin in {@link #back}. */
    int[] backStart() {
        if (backStart.length == 0) {
            turn();
        }
        return backStart;
    }

    /** The edges, offer by offer. */
    int[] back() {
        if (backStart.length == 0) {
            turn();
        }
        return back;
    }

    /** Made only where somebody looks from the side of the offers: on large markets it costs as much as a plan. */
    private void turn() {
        int[] from = new int[offers + 1];
        back = new int[edges()];
        for (int edge = 0; edge < edges(); edge++) {
            from[offer[edge] + 1]++;
        }
        for (int j = 0; j < offers; j++) {
            from[j + 1] += from[j];
        }
        int[] next = from.clone();
        for (int edge = 0; edge < edges(); edge++) {
            back[next[offer[edge]]++] = edge;
        }
        backStart = from;
    }

    int needs() {
        return start.length - 1;
    }

    int offers() {
        return offers;
    }

    int edges() {
        return start[start.length - 1];
    }

    int degree(int j) {
        return backStart()[j + 1] - backStart()[j];
    }
}
