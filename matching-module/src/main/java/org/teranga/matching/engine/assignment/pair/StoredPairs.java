package org.teranga.matching.engine.assignment.pair;

/** All eligible pairs, kept in memory. */
public final class StoredPairs implements PairSource {
    private final Graph graph;

    public StoredPairs(Graph graph) {
        this.graph = graph;
    }

    /** The pairs as arrays. */
    Graph graph() {
        return graph;
    }

    @Override
    public int needs() {
        return graph.needs();
    }

    @Override
    public int offers() {
        return graph.offers();
    }

    @Override
    public void pairs(int need, PairTaker taker) {
        for (int e = graph.start[need]; e < graph.start[need + 1]; e++) {
            taker.take(graph.offer[e], graph.score[e], graph.persons[e]);
        }
    }
}
