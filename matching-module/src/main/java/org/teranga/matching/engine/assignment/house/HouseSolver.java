package org.teranga.matching.engine.assignment.house;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Capacities;
import org.teranga.matching.engine.assignment.pair.Graph;
import org.teranga.matching.engine.assignment.pair.PairSource;
import org.teranga.matching.engine.assignment.pair.Prices;
import org.teranga.matching.engine.assignment.pair.StoredPairs;

/**
 * Plans with houses, where persons are packed. Values of the needs are found that bring the Lagrangian bound down; plans are made from
 * them.
 */
public final class HouseSolver {
    private static final long FINEST = 1_024;

    /** Steps of the descent over all pairs, then of each round over those that matter. */
    private static final int FIRST_STEPS = 100;

    private static final int STEPS = 60;

    /** So many rounds at most, and something must get better in so many; more of both where there are few pairs. */
    private static final int ROUNDS = 8;

    private static final int PATIENCE = 2;
    private static final int ROUNDS_OF_FEW = 24;
    private static final int PATIENCE_WITH_FEW = 5;

    /** A round changes values by no more than this share of the largest score. */
    private static final int MARGIN = 10;

    /** With few pairs it is worth going on to the end; with more, a share of the bound is near enough. */
    private static final int FEW = 100_000;

    private static final int NEAR_ENOUGH = 5_000;
    private static final int MANY = 2_000_000;
    private static final int NEAR_ENOUGH_OF_MANY = 2_300;
    private static final int ROUNDS_FIRST_WITH_MANY = 4;

    private final Graph graph;
    private final Capacities capacities;
    private final OfferSide side;
    private final long unit;
    private final long largest;

    private long[] first = {};
    private long bound = Long.MAX_VALUE;
    private long[] bestValues = {};
    private long objective = -1;
    private int[] best = {};

    public HouseSolver(Graph graph, Capacities capacities) {
        this.graph = graph;
        this.capacities = capacities;
        side = new OfferSide(graph);
        largest = Math.max(1, Arrays.stream(graph.score).max().orElse(1));
        unit = Math.clamp((1L << 60) / largest / (graph.needs() + graph.offers() + 2L), 1, FINEST);
    }

    /** Goes on from the values that a solver of fewer pairs has found. */
    public HouseSolver(Graph graph, Capacities capacities, HouseSolver fewer) {
        this(graph, capacities);
        first = fewer.points(fewer.bestValues);
    }

    /** The bound over more pairs than the plan was made from. */
    public long boundOver(PairSource all) {
        return new OptimalityProof(all, capacities, unit).bound(bestValues);
    }

    /** Values of the needs and prices that stand for them, without a plan. */
    public Prices prices() {
        bestValues = begun().values();
        return HousePrices.of(side, capacities, points(bestValues));
    }

    /** The plan; its bound is that over the pairs of the graph. */
    public Assignment solve() {
        Descent descent = begun();
        take(descent.values());
        boolean few = graph.edges() <= FEW;
        int rounds = few ? ROUNDS_OF_FEW : ROUNDS;
        int patience = few ? PATIENCE_WITH_FEW : PATIENCE;
        int idle = 0;
        for (int round = 0; round < rounds && idle < patience && !nearEnough(); round++) {
            goOn(descent);
            idle = take(descent.values()) ? 0 : idle + 1;
        }
        if (bound > objective && BranchAndBound.isPossible(graph, capacities)) {
            BranchAndBound search = new BranchAndBound(graph, capacities, bestValues, unit, best);
            boolean proved = search.run();
            best = search.best();
            bound = proved ? PlanValues.objective(graph, best) : bound;
        }
        return PlanValues.assignment(graph, best, bound, HousePrices.of(side, capacities, points(bestValues)));
    }

    private Descent begun() {
        long[] points = first.length == 0 ? start() : first;
        long[] values = Arrays.stream(points).map(value -> value * unit).toArray();
        Descent descent = new Descent(capacities, unit, largest, values);
        int rounds = 1;
        if (first.length == 0) {
            descent.run(graph, Long.MAX_VALUE, FIRST_STEPS);
            rounds = graph.edges() <= MANY ? 1 : ROUNDS_FIRST_WITH_MANY;
        }
        for (int round = 0; round < rounds; round++) {
            goOn(descent);
        }
        return descent;
    }

    private void goOn(Descent descent) {
        descent.run(core(points(descent.values())), largest * unit / MARGIN, STEPS);
    }

    private boolean nearEnough() {
        if (graph.edges() <= FEW) {
            return bound <= objective;
        }
        return bound - objective <= bound / (graph.edges() <= MANY ? NEAR_ENOUGH : NEAR_ENOUGH_OF_MANY);
    }

    /** Takes the bound of these values, and a plan that is made from them, if they are better; false where neither is. */
    private boolean take(long[] values) {
        boolean better = false;
        long now = new OptimalityProof(new StoredPairs(graph), capacities, unit).bound(values);
        if (now < bound) {
            better = bound == Long.MAX_VALUE || (bound - now) > (bound - objective) / 10;
            bound = now;
            bestValues = values.clone();
        }
        Prices prices = HousePrices.of(side, capacities, points(values));
        if (best.length == 0 || graph.edges() <= MANY) {
            better |= take(new HousePlan(graph, side, capacities, prices, largest).make());
        }
        better |= take(new HousePlan(graph, side, capacities, prices, largest).from(best));
        return better;
    }

    private boolean take(int[] plan) {
        long worth = PlanValues.objective(graph, plan);
        if (worth <= objective) {
            return false;
        }
        objective = worth;
        best = plan;
        return true;
    }

    /** The pairs that could earn their offers something while the values move a little. */
    private Graph core(long[] values) {
        boolean[] kept = new boolean[graph.edges()];
        for (int e = 0; e < kept.length; e++) {
            kept[e] = graph.score[e] > values[graph.need()[e]] - largest / MARGIN - 2;
        }
        return SubGraph.of(graph, kept).graph();
    }

    private long[] points(long[] values) {
        return Arrays.stream(values).map(value -> (value + unit / 2) / unit).toArray();
    }

    /** Values from the exact plan of a market in which each house takes as many households as have room on average. */
    private long[] start() {
        int[] households = capacities.allHouseholds();
        for (int j = 0; j < households.length; j++) {
            if (capacities.isHouse(j)) {
                long persons = 0;
                for (int k = side.start[j]; k < side.start[j + 1]; k++) {
                    persons += side.persons[k];
                }
                long average = Math.max(1, Math.round((double) persons / Math.max(1, graph.degree(j))));
                households[j] = (int) Math.clamp(capacities.room(j) / average, 1, households[j]);
            }
        }
        return PlanValues.values(graph, Best.of(graph, households).prices());
    }
}
