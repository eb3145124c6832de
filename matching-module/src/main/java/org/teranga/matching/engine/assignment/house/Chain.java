package org.teranga.matching.engine.assignment.house;

import org.teranga.matching.engine.assignment.pair.Graph;

/**
 * Makes a plan better by chains: a household comes in where another one leaves, which comes in where another one leaves, until one finds
 * room or stays outside. The chain that could still become worth most is followed first; what a household in hand could still bring is
 * taken to be its value. Only near pairs are tried, and no offer twice in one chain.
 */
final class Chain {
    private static final int MOST_LINKS = 4_096;
    private static final int MOST_FOLLOWED = 100;
    private static final int LONGEST = 8;
    private static final int NOTHING = -1;

    private final Graph graph;
    private final NearPairs near;
    private final Occupancy occupancy;
    private final long[] value;
    private final long slack;

    // A link: a household in hand, what the chain has brought until here, the link before, and the pair that put it
    // out.
    private final int[] need = new int[MOST_LINKS];
    private final long[] gain = new long[MOST_LINKS];
    private final int[] before = new int[MOST_LINKS];
    private final int[] through = new int[MOST_LINKS];
    private int links;

    private final int[] heap = new int[MOST_LINKS];
    private int open;

    private final long[] seenGain;
    private final int[] seenIn;
    private int search;

    private long best;
    private int bestLink;
    private int bestEdge;

    /**
     * A search.
     *
     * @param value of each need, in points
     * @param slack how many points more than its value a household may bring
     */
    Chain(Graph graph, NearPairs near, Occupancy occupancy, long[] value, long slack) {
        this.graph = graph;
        this.near = near;
        this.occupancy = occupancy;
        this.value = value;
        this.slack = slack;
        seenGain = new long[graph.needs()];
        seenIn = new int[graph.needs()];
    }

    /** Finds the household a better place, or a place, if that makes the plan better; false where it does not. */
    boolean improve(int who) {
        int edge = occupancy.edge(who);
        if (edge >= 0) {
            occupancy.leave(who);
        }
        find(who, edge < 0 ? 0 : -graph.score[edge]);
        if (bestLink == NOTHING) {
            if (edge >= 0) {
                occupancy.put(edge);
            }
            return false;
        }
        take();
        return true;
    }

    private void find(int who, long from) {
        search++;
        links = 0;
        open = 0;
        best = 0;
        bestLink = NOTHING;
        bestEdge = NOTHING;
        add(who, from, NOTHING, NOTHING);
        for (int followed = 0; open > 0 && followed < MOST_FOLLOWED; ) {
            int link = first();
            if (gain[link] < seenGain[need[link]]) {
                continue;
            }
            if (gain[link] + value[need[link]] + slack <= best) {
                return;
            }
            followed++;
            if (gain[link] > best) {
                end(link, NOTHING, gain[link]);
            }
            follow(link);
        }
    }

    private void follow(int link) {
        int who = need[link];
        boolean longest = length(link) >= LONGEST;
        for (int k = near.start()[who]; k < near.start()[who + 1]; k++) {
            int edge = near.edge()[k];
            long with = gain[link] + graph.score[edge];
            if (occupancy.fits(edge)) {
                if (with > best && !passes(link, graph.offer[edge])) {
                    end(link, edge, with);
                }
            } else if (!longest && !passes(link, graph.offer[edge])) {
                putOut(link, edge, with);
            }
        }
    }

    private void putOut(int link, int edge, long with) {
        int j = graph.offer[edge];
        for (int place = 0; place < occupancy.count(j); place++) {
            int leaving = occupancy.inside(j, place);
            if (occupancy.fitsFor(edge, leaving)) {
                long left = with - graph.score[occupancy.edge(leaving)];
                if (left + value[leaving] + slack > best) {
                    add(leaving, left, link, edge);
                }
            }
        }
    }

    private void end(int link, int edge, long with) {
        best = with;
        bestLink = link;
        bestEdge = edge;
    }

    private boolean passes(int link, int j) {
        for (int at = link; before[at] != NOTHING; at = before[at]) {
            if (graph.offer[through[at]] == j) {
                return true;
            }
        }
        return false;
    }

    private int length(int link) {
        int length = 1;
        for (int at = link; before[at] != NOTHING; at = before[at]) {
            length++;
        }
        return length;
    }

    /** All in the chain leave first, so that each finds the room that was counted on. */
    private void take() {
        for (int at = bestLink; before[at] != NOTHING; at = before[at]) {
            occupancy.leave(need[at]);
        }
        int edge = bestEdge;
        for (int at = bestLink; at != NOTHING; at = before[at]) {
            if (edge != NOTHING) {
                occupancy.put(edge);
            }
            edge = through[at];
        }
    }

    private void add(int who, long itsGain, int from, int edge) {
        if (links == MOST_LINKS || seenIn[who] == search && seenGain[who] >= itsGain) {
            return;
        }
        seenIn[who] = search;
        seenGain[who] = itsGain;
        need[links] = who;
        gain[links] = itsGain;
        before[links] = from;
        through[links] = edge;
        up(links++, open++);
    }

    private long promise(int link) {
        return gain[link] + value[need[link]];
    }

    private void up(int link, int from) {
        int at = from;
        while (at > 0 && promise(heap[(at - 1) / 2]) < promise(link)) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = link;
    }

    private int first() {
        int first = heap[0];
        int last = heap[--open];
        int at = 0;
        while (2 * at + 1 < open) {
            int child = 2 * at + 1;
            if (child + 1 < open && promise(heap[child + 1]) > promise(heap[child])) {
                child++;
            }
            if (promise(heap[child]) <= promise(last)) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return first;
    }
}
