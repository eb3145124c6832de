package org.teranga.matching.engine.assignment.house;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.pair.Graph;

/** The pairs in the order of the offers, side by side, for loops that go through offer by offer. */
final class OfferSide {
    /** Of no offers. */
    static final OfferSide NONE = new OfferSide(Graph.NONE);

    final int[] start;
    final int[] edge;
    final int[] need;
    final long[] score;
    final int[] persons;

    OfferSide(Graph graph) {
        start = graph.backStart();
        edge = graph.back();
        need = new int[edge.length];
        score = new long[edge.length];
        persons = new int[edge.length];
        for (int k = 0; k < edge.length; k++) {
            need[k] = graph.need()[edge[k]];
            score[k] = graph.score[edge[k]];
            persons[k] = graph.persons[edge[k]];
        }
    }

    int largestDegree() {
        int largest = 0;
        for (int j = 0; j + 1 < start.length; j++) {
            largest = Math.max(largest, start[j + 1] - start[j]);
        }
        return largest;
    }

    /** The {@code most} largest of the first {@code size} entries are moved to the front of both arrays. */
    static void largestFirst(long[] value, int[] at, int size, int most) {
        if (size <= most) {
            return;
        }
        long[] sorted = Arrays.copyOf(value, size);
        Arrays.sort(sorted);
        long least = sorted[size - most];
        int kept = 0;
        int ties = most;
        for (int k = 0; k < size; k++) {
            ties -= value[k] > least ? 1 : 0;
        }
        for (int k = 0; k < size && kept < most; k++) {
            if (value[k] > least || value[k] == least && ties-- > 0) {
                value[kept] = value[k];
                at[kept++] = at[k];
            }
        }
    }
}
