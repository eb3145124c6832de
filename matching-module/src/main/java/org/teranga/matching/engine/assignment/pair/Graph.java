package org.teranga.matching.engine.assignment.pair;

import java.util.Arrays;

/**
 * Pairs as arrays, from both sides. The pairs of need {@code i} are the edges {@code start[i]} to {@code start[i + 1] - 1}; those of
 * offer {@code j} stand in {@link #back} from {@code backStart()[j]}. Arrays are open to the solvers of this package, which read them in
 * their innermost loops and never write them.
 */
public final class Graph {
    /** Of nobody. */
    public static final Graph NONE = new Graph(0, new int[1], new int[0], new long[0], new int[0]);

    public final int[] start;
    public final int[] offer;
    public final long[] score;
    public final int[] persons;
    private final int offers;
    private int[] need = {};
    private int[] backStart = {};
    private int[] back = {};

    public Graph(int offers, int[] start, int[] offer, long[] score, int[] persons) {
        this.start = start;
        this.offer = offer;
        this.score = score;
        this.persons = persons;
        this.offers = offers;
    }

    /** The need of each edge. */
    public int[] need() {
        if (need.length != edges()) {
            need = new int[edges()];
            for (int i = 0; i < needs(); i++) {
                Arrays.fill(need, start[i], start[i + 1], i);
            }
        }
        return need;
    }

    /** Where the edges of each offer begin in {@link #back}. */
    public int[] backStart() {
        if (backStart.length == 0) {
            turn();
        }
        return backStart;
    }

    /** The edges, offer by offer. */
    public int[] back() {
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

    public int needs() {
        return start.length - 1;
    }

    public int offers() {
        return offers;
    }

    public int edges() {
        return start[start.length - 1];
    }

    public int degree(int j) {
        return backStart()[j + 1] - backStart()[j];
    }
}
