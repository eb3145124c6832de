package org.teranga.matching.engine.assignment.house;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.pair.Graph;

/**
 * Some of the pairs of a graph, as a graph of the same needs and offers.
 *
 * @param graph  the smaller graph
 * @param origin the edge of the larger graph, for each of its edges
 */
record SubGraph(Graph graph, int[] origin) {
    static SubGraph of(Graph graph, boolean[] kept) {
        int[] start = new int[graph.needs() + 1];
        int[] origin = new int[graph.edges()];
        int size = 0;
        for (int i = 0; i < graph.needs(); i++) {
            for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
                if (kept[e]) {
                    origin[size++] = e;
                }
            }
            start[i + 1] = size;
        }
        int[] from = Arrays.copyOf(origin, size);
        int[] offer = new int[size];
        long[] score = new long[size];
        int[] persons = new int[size];
        for (int k = 0; k < size; k++) {
            offer[k] = graph.offer[from[k]];
            score[k] = graph.score[from[k]];
            persons[k] = graph.persons[from[k]];
        }
        return new SubGraph(new Graph(graph.offers(), start, offer, score, persons), from);
    }
}
