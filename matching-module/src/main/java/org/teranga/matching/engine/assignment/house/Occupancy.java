package org.teranga.matching.engine.assignment.house;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.pair.Capacities;
import org.teranga.matching.engine.assignment.pair.Graph;

/** Who is where while a plan is made. What was done since the last {@link #begin} can be undone. */
final class Occupancy {
    private final Graph graph;
    private final boolean[] house;
    private final long[] room;
    private final int[] places;
    private final int[][] inside;
    private final int[] count;
    private final int[] edgeOf;
    private int[] done = new int[256];
    private int doneCount;
    private boolean recording;
    private long objective;

    Occupancy(Graph graph, Capacities capacities) {
        this.graph = graph;
        int offers = graph.offers();
        house = new boolean[offers];
        room = new long[offers];
        places = new int[offers];
        inside = new int[offers][];
        count = new int[offers];
        edgeOf = new int[graph.needs()];
        Arrays.fill(edgeOf, -1);
        for (int j = 0; j < offers; j++) {
            house[j] = capacities.isHouse(j);
            room[j] = capacities.room(j);
            places[j] = capacities.households(j);
            inside[j] = new int[Math.min(places[j], 4)];
        }
    }

    /** The sum of the scores of all who are placed. */
    long objective() {
        return objective;
    }

    /** The edge of a need, or -1. */
    int edge(int need) {
        return edgeOf[need];
    }

    /** The edges of all needs, as an array of the caller's own. */
    int[] edges() {
        return edgeOf.clone();
    }

    /** How many households are in an offer. */
    int count(int j) {
        return count[j];
    }

    /** The household that stands at this place of an offer; places change when somebody leaves. */
    int inside(int j, int place) {
        return inside[j][place];
    }

    /** Whether the household of this pair could come in now. */
    boolean fits(int edge) {
        int j = graph.offer[edge];
        return places[j] > 0 && (!house[j] || room[j] >= graph.persons[edge]);
    }

    /** Whether it could, if a household that is there left. */
    boolean fitsFor(int edge, int leaving) {
        int j = graph.offer[edge];
        return !house[j] || room[j] + graph.persons[edgeOf[leaving]] >= graph.persons[edge];
    }

    /** Whether an offer could take anybody more. */
    boolean hasRoom(int j) {
        return places[j] > 0 && (!house[j] || room[j] > 0);
    }

    /** How many persons too many the household of this pair would bring; 0 where only places are counted. */
    long lacking(int edge) {
        int j = graph.offer[edge];
        return house[j] ? Math.max(0, graph.persons[edge] - room[j]) : 0;
    }

    /** Places the household of a pair, which is nowhere. */
    void put(int edge) {
        record(edge);
        int j = graph.offer[edge];
        if (count[j] == inside[j].length) {
            inside[j] = Arrays.copyOf(inside[j], 2 * count[j] + 1);
        }
        int need = graph.need()[edge];
        inside[j][count[j]++] = need;
        room[j] -= graph.persons[edge];
        places[j]--;
        edgeOf[need] = edge;
        objective += graph.score[edge];
    }

    /** Takes a household out of where it is. */
    void leave(int need) {
        int edge = edgeOf[need];
        record(~edge);
        int j = graph.offer[edge];
        int place = 0;
        while (inside[j][place] != need) {
            place++;
        }
        inside[j][place] = inside[j][--count[j]];
        room[j] += graph.persons[edge];
        places[j]++;
        edgeOf[need] = -1;
        objective -= graph.score[edge];
    }

    private void record(int what) {
        if (recording) {
            if (doneCount == done.length) {
                done = Arrays.copyOf(done, 2 * doneCount);
            }
            done[doneCount++] = what;
        }
    }

    /** From here on all can be undone. */
    void begin() {
        recording = true;
        doneCount = 0;
    }

    /** What was done stays. */
    void keep() {
        recording = false;
    }

    /** All as it was at the last {@link #begin}. */
    void undo() {
        recording = false;
        while (doneCount > 0) {
            int what = done[--doneCount];
            if (what < 0) {
                put(~what);
            } else {
                leave(graph.need()[what]);
            }
        }
    }
}
