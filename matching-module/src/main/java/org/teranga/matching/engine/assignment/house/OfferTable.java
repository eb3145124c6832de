package org.teranga.matching.engine.assignment.house;

import org.teranga.matching.engine.assignment.pair.Capacities;
import org.teranga.matching.engine.assignment.pair.Graph;

/** The most that one offer can earn from the last needs of an order, for each number of them, of places and of persons. */
final class OfferTable {
    private final int room;
    private final int places;
    private final boolean counts;
    private final boolean packs;
    private final long[][] most;
    private int items;

    OfferTable(Graph graph, Capacities capacities, int j) {
        packs = capacities.isHouse(j);
        places = capacities.households(j);
        room = packs ? room(graph, capacities, j) : Integer.MAX_VALUE;
        counts = places < graph.degree(j);
        most = new long[graph.needs() + 1][];
        most[0] = new long[layers() * width()];
    }

    /** How many numbers the table of an offer holds. */
    static long size(Graph graph, Capacities capacities, int j) {
        long width = capacities.isHouse(j) ? room(graph, capacities, j) + 1L : 1;
        long layers = capacities.households(j) < graph.degree(j) ? capacities.households(j) + 1L : 1;
        return width * layers * (graph.degree(j) + 1L);
    }

    private static int room(Graph graph, Capacities capacities, int j) {
        long all = 0;
        for (int k = graph.backStart()[j]; k < graph.backStart()[j + 1]; k++) {
            all += graph.persons[graph.back()[k]];
        }
        return (int) Math.min(all, capacities.room(j));
    }

    private int layers() {
        return counts ? places + 1 : 1;
    }

    private int width() {
        return packs ? room + 1 : 1;
    }

    int room() {
        return room;
    }

    int places() {
        return places;
    }

    /** One need more stands at the front; it earns nothing here until {@link #item} says so. */
    void prepend() {
        most[items + 1] = most[items];
        items++;
    }

    /** The need at the front would earn so much. */
    void item(long earned, int persons) {
        if (earned <= 0 || packs && persons > room) {
            return;
        }
        long[] before = most[items - 1];
        long[] after = before.clone();
        int size = packs ? persons : 0;
        for (int layer = counts ? 1 : 0; layer < layers(); layer++) {
            int below = (counts ? layer - 1 : layer) * width();
            for (int left = size; left < width(); left++) {
                after[layer * width() + left] =
                        Math.max(after[layer * width() + left], before[below + left - size] + earned);
            }
        }
        most[items] = after;
    }

    /** The most from the last so many needs. */
    long most(int needs, int placesLeft, int roomLeft) {
        return most[needs][(counts ? placesLeft : 0) * width() + (packs ? roomLeft : 0)];
    }
}
