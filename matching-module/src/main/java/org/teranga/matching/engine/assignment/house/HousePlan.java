package org.teranga.matching.engine.assignment.house;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.pair.Capacities;
import org.teranga.matching.engine.assignment.pair.Graph;
import org.teranga.matching.engine.assignment.pair.Prices;

/**
 * A plan with houses, made from values of the needs. Each house is packed with what earns it most; chains place all others; then the
 * places are mended at which the plan falls short of the bound: households outside that are worth something, and offers that earn less
 * than they could.
 */
final class HousePlan {
    private static final int MOST_SWEEPS = 6;
    private static final int MOST_MENDING = 3;

    /** Pairs that fall short of their prices by more than this share of the largest score are not tried. */
    private static final int NEAR = 32;

    /** How much more than its value a household is thought to bring at most, as a share of the largest score. */
    private static final int SLACK = 100;

    /** What falls short by less than this share of the largest score is not mended. */
    private static final int WORTH_MENDING = 200;

    /** What makes a plan better by less than this share of it is not tried again. */
    private static final int NOT_WORTH_IT = 100_000;

    /** More households than this are not put out for one. */
    private static final int MOST_OUT = 6;

    private final Graph graph;
    private final Capacities capacities;
    private final long[] values;
    private final NearPairs near;
    private final Occupancy occupancy;
    private final Chain chain;
    private final Packing packing;
    private final long worthMending;
    private final int[] out = new int[MOST_OUT + 2];
    private int outCount;

    /**
     * Begins a plan.
     *
     * @param prices  that stand for good values of the needs
     * @param largest the largest score
     */
    HousePlan(Graph graph, OfferSide side, Capacities capacities, Prices prices, long largest) {
        this.graph = graph;
        this.capacities = capacities;
        values = prices.values();
        near = NearPairs.of(graph, prices, largest / NEAR);
        occupancy = new Occupancy(graph, capacities);
        chain = new Chain(graph, near, occupancy, values, largest / SLACK);
        packing = new Packing(graph, side, capacities, values);
        worthMending = largest / WORTH_MENDING;
    }

    /** Makes it; the edge of each need, or -1. */
    int[] make() {
        for (int j = 0; j < graph.offers(); j++) {
            if (capacities.isHouse(j)) {
                packing.pack(j, occupancy, false);
                packing.each(occupancy::put);
            }
        }
        return finished();
    }

    /** Makes a plan better that was made from other values. */
    int[] from(int[] plan) {
        for (int edge : plan) {
            if (edge >= 0) {
                occupancy.put(edge);
            }
        }
        return finished();
    }

    private int[] finished() {
        repeat(MOST_SWEEPS, this::sweep);
        repeat(MOST_MENDING, this::repackHouses);
        repeat(MOST_MENDING, () -> {
            placeOutsiders();
            fillOffers();
        });
        return occupancy.edges();
    }

    /** So often at most, and as long as it is worth the time. */
    private void repeat(int most, Runnable work) {
        long gained = Long.MAX_VALUE;
        for (int k = 0; k < most && gained > occupancy.objective() / NOT_WORTH_IT; k++) {
            long before = occupancy.objective();
            work.run();
            gained = occupancy.objective() - before;
        }
    }

    private void sweep() {
        for (int i = 0; i < graph.needs(); i++) {
            chain.improve(i);
        }
    }

    /** Gives each house that earns too little the households that would earn it most, and those it put out new places. */
    private void repackHouses() {
        for (int j = 0; j < graph.offers(); j++) {
            if (capacities.isHouse(j) && packing.pack(j, occupancy, true) > packing.earned(j, occupancy)) {
                repack(j);
            }
        }
    }

    private void repack(int j) {
        long before = begin();
        int[] put = packing.edges();
        int[] left = leaveFor(j, put);
        int[] vacated = new int[put.length];
        Arrays.fill(vacated, -1);
        for (int k = 0; k < put.length; k++) {
            int need = graph.need()[put[k]];
            if (occupancy.edge(need) != put[k]) {
                vacated[k] = vacate(need);
                occupancy.put(put[k]);
            }
        }
        for (int need : left) {
            chain.improve(need);
        }
        for (int offer : vacated) {
            fill(offer);
        }
        end(before);
    }

    /** Those of a house who are not among the pairs leave it. */
    private int[] leaveFor(int j, int[] pairs) {
        int[] left = new int[occupancy.count(j)];
        int count = 0;
        for (int place = occupancy.count(j) - 1; place >= 0; place--) {
            int need = occupancy.inside(j, place);
            if (Arrays.binarySearch(pairs, occupancy.edge(need)) < 0) {
                occupancy.leave(need);
                left[count++] = need;
            }
        }
        return Arrays.copyOf(left, count);
    }

    private void placeOutsiders() {
        for (int i = 0; i < graph.needs(); i++) {
            boolean placed = occupancy.edge(i) >= 0 || values[i] <= worthMending;
            for (int k = near.start()[i]; k < near.start()[i + 1] && !placed; k++) {
                placed = force(near.edge()[k]);
            }
        }
    }

    private void fillOffers() {
        for (int j = 0; j < graph.offers(); j++) {
            long most = capacities.isHouse(j) ? packing.pack(j, occupancy, true) : packing.most(j);
            boolean filled = most - packing.earned(j, occupancy) <= worthMending;
            for (int k = near.backStart()[j]; k < near.backStart()[j + 1] && !filled; k++) {
                filled = force(near.back()[k]);
            }
        }
    }

    /** Places a household here, whoever must leave for that, and lets all others find their best; undone unless the plan is better. */
    private boolean force(int edge) {
        int need = graph.need()[edge];
        if (occupancy.edge(need) == edge) {
            return false;
        }
        long before = begin();
        int vacated = vacate(need);
        if (!makeRoom(edge)) {
            occupancy.undo();
            return false;
        }
        occupancy.put(edge);
        replaceThoseOut();
        fill(vacated);
        fill(graph.offer[edge]);
        if (occupancy.objective() <= before) {
            replaceThoseOut();
        }
        return end(before);
    }

    private void replaceThoseOut() {
        for (int k = 0; k < outCount; k++) {
            if (occupancy.edge(out[k]) < 0) {
                chain.improve(out[k]);
            }
        }
    }

    private boolean makeRoom(int edge) {
        outCount = 0;
        int j = graph.offer[edge];
        while (!occupancy.fits(edge)) {
            if (outCount >= MOST_OUT || occupancy.count(j) == 0) {
                return false;
            }
            putOut(j, occupancy.lacking(edge));
        }
        return true;
    }

    /** Of a house the one or two leave who earn it least and make so much room; where no two do, the largest. */
    private void putOut(int j, long lacking) {
        long least = Long.MAX_VALUE;
        int one = -1;
        int two = -1;
        int largest = occupancy.inside(j, 0);
        for (int a = 0; a < occupancy.count(j); a++) {
            int first = occupancy.inside(j, a);
            largest = persons(first) > persons(largest) ? first : largest;
            if (persons(first) >= lacking && earns(first) < least) {
                least = earns(first);
                one = first;
                two = -1;
            }
            for (int b = a + 1; b < occupancy.count(j) && persons(first) < lacking; b++) {
                int second = occupancy.inside(j, b);
                if (persons(first) + persons(second) >= lacking && earns(first) + earns(second) < least) {
                    least = earns(first) + earns(second);
                    one = first;
                    two = second;
                }
            }
        }
        putOut(one < 0 ? largest : one);
        if (two >= 0) {
            putOut(two);
        }
    }

    private void putOut(int need) {
        occupancy.leave(need);
        out[outCount++] = need;
    }

    private long persons(int need) {
        return graph.persons[occupancy.edge(need)];
    }

    private long earns(int need) {
        return graph.score[occupancy.edge(need)] - values[need];
    }

    /** Takes a household out of where it is; the offer, or -1. */
    private int vacate(int need) {
        int edge = occupancy.edge(need);
        if (edge < 0) {
            return -1;
        }
        occupancy.leave(need);
        return graph.offer[edge];
    }

    /** Lets those come into an offer who are better off there. */
    private void fill(int offer) {
        for (int k = offer < 0 ? 0 : near.backStart()[offer];
                offer >= 0 && k < near.backStart()[offer + 1] && occupancy.hasRoom(offer);
                k++) {
            int edge = near.back()[k];
            int need = graph.need()[edge];
            if (occupancy.edge(need) != edge && occupancy.fits(edge)) {
                chain.improve(need);
            }
        }
    }

    private long begin() {
        occupancy.begin();
        return occupancy.objective();
    }

    private boolean end(long before) {
        boolean better = occupancy.objective() > before;
        if (better) {
            occupancy.keep();
        } else {
            occupancy.undo();
        }
        return better;
    }
}
