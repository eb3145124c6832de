package org.teranga.matching.engine.assignment;

import java.util.Arrays;

/**
 * Pairs as arrays, from both sides. The pairs of need {@code i} are the edges {@code start[i]} to {@code start[i + 1] - 1}; those of
 * offer {@code j} stand in {@code back} from {@code backStart[j]}. Arrays are open to the solvers of this package, which read them in
 * their innermost loops and never write them.
 */
final class Graph {
    final int[] start;
    final int[] need;
    final int[] offer;
    final long[] score;
    final int[] persons;
    final int[] backStart;
    final int[] back;

    Graph(int offers, int[] start, int[] offer, long[] score, int[] persons) {
        this.start = start;
        this.offer = offer;
        this.score = score;
        this.persons = persons;
        need = new int[edges()];
        for (int i = 0; i < needs(); i++) {
            Arrays.fill(need, start[i], start[i + 1], i);
        }
        backStart = new int[offers + 1];
        back = new int[edges()];
        for (int edge = 0; edge < edges(); edge++) {
            backStart[offer[edge] + 1]++;
        }
        for (int j = 0; j < offers; j++) {
            backStart[j + 1] += backStart[j];
        }
        int[] next = backStart.clone();
        for (int edge = 0; edge < edges(); edge++) {
            back[next[offer[edge]]++] = edge;
        }
    }

    int needs() {
        return start.length - 1;
    }

    int offers() {
        return backStart.length - 1;
    }

    int edges() {
        return start[start.length - 1];
    }

    int degree(int j) {
        return backStart[j + 1] - backStart[j];
    }
}
