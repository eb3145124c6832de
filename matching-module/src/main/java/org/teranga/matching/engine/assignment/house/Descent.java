package org.teranga.matching.engine.assignment.house;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.teranga.matching.engine.assignment.pair.Capacities;
import org.teranga.matching.engine.assignment.pair.Graph;

/**
 * Values of the needs that bring the Lagrangian bound down: each offer takes what earns it most above the values; a need that several
 * take becomes dearer, one that nobody takes cheaper. Each need has a step of its own, which grows while it goes the same way and is
 * halved when it turns (resilient steps, after Riedmiller and Braun 1993): whole regions move together, and a need that has found its
 * value stays there. Values and bound are in fractions of a point.
 */
final class Descent {
    /** The first step and the longest, as shares of the largest score. */
    private static final int FIRST = 200;

    private static final int LONGEST = 32;

    /** The shortest step, as a share of a point. */
    private static final int SHORTEST = 16;

    private static final int RARELY = 4;

    private static final int[] NOBODY = {};

    private final Capacities capacities;
    private final long unit;
    private final long longest;
    private final long shortest;
    private final long[] step;
    private final byte[] way;
    private final int[] taken;
    private long[] values;

    private Graph graph = Graph.NONE;
    private OfferSide side = OfferSide.NONE;
    private Knapsack knapsack = new Knapsack(0);
    private long[] earned = {};
    private int[] at = {};

    // What each offer takes and earns with the values of now; those that a changed value touches are asked again.
    private int[][] takes = {};
    private long[] earns = {};
    private int[] touched = {};
    private boolean[] isTouched = {};
    private int touchedCount;
    private long sum;

    /**
     * Starts from these values.
     *
     * @param unit    how many fractions make a point
     * @param largest the largest score, in points
     * @param values  in fractions of a point
     */
    Descent(Capacities capacities, long unit, long largest, long[] values) {
        this.capacities = capacities;
        this.unit = unit;
        this.values = values.clone();
        longest = Math.max(1, largest * unit / LONGEST);
        shortest = Math.max(1, unit / SHORTEST);
        step = new long[values.length];
        Arrays.fill(step, Math.max(1, largest * unit / FIRST));
        way = new byte[values.length];
        taken = new int[values.length];
    }

    /** The values with the lowest bound of the last run, in fractions of a point. */
    long[] values() {
        return values;
    }

    /**
     * Takes so many steps, fewer where nothing is left to move.
     *
     * @param among  the pairs that count: all those worth more than their need's value less the margin
     * @param margin how far a value may go down, in fractions of a point
     */
    void run(Graph among, long margin, int steps) {
        use(among);
        long[] lowest =
                Arrays.stream(values).map(value -> Math.max(0, value - margin)).toArray();
        long[] best = values.clone();
        long bound = Long.MAX_VALUE;
        boolean moved = true;
        for (int k = 0; k < steps && moved; k++) {
            askTouched();
            if (sum < bound) {
                bound = sum;
                System.arraycopy(values, 0, best, 0, best.length);
            }
            moved = move(lowest, k);
        }
        values = best;
    }

    private void use(Graph among) {
        graph = among;
        side = new OfferSide(among);
        int largest = side.largestDegree();
        knapsack = new Knapsack(largest);
        earned = new long[largest];
        at = new int[largest];
        takes = new int[among.offers()][0];
        earns = new long[among.offers()];
        Arrays.fill(taken, 0);
        sum = Arrays.stream(values).sum();
        touched = IntStream.range(0, among.offers()).toArray();
        isTouched = new boolean[among.offers()];
        touchedCount = touched.length;
    }

    private boolean move(long[] lowest, int turn) {
        boolean moved = false;
        for (int i = 0; i < values.length; i++) {
            int up = Integer.signum(taken[i] - 1);
            if (up == 0 || up < 0 && values[i] <= lowest[i]) {
                continue;
            }
            moved = true;
            if (step[i] == shortest && (turn + i) % RARELY != 0) {
                continue;
            }
            if (up == way[i]) {
                step[i] = Math.min(longest, step[i] + step[i] / 2);
            } else if (up == -way[i]) {
                step[i] = Math.max(shortest, step[i] / 2);
            }
            way[i] = (byte) up;
            set(i, Math.max(lowest[i], values[i] + up * step[i]));
        }
        return moved;
    }

    private void set(int i, long value) {
        long before = values[i];
        sum += value - before;
        values[i] = value;
        long least = Math.min(before, value);
        for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
            int j = graph.offer[e];
            if (graph.score[e] * unit > least && !isTouched[j]) {
                isTouched[j] = true;
                touched[touchedCount++] = j;
            }
        }
    }

    private void askTouched() {
        for (int k = 0; k < touchedCount; k++) {
            int j = touched[k];
            isTouched[j] = false;
            for (int need : takes[j]) {
                taken[need]--;
            }
            sum -= earns[j];
            earns[j] = ask(j);
            sum += earns[j];
            for (int need : takes[j]) {
                taken[need]++;
            }
        }
        touchedCount = 0;
    }

    private long ask(int j) {
        if (capacities.isHouse(j)) {
            return house(j);
        }
        return capacities.households(j) == 1 ? one(j) : several(j);
    }

    private long one(int j) {
        long most = 0;
        int who = -1;
        for (int k = side.start[j]; k < side.start[j + 1]; k++) {
            long above = side.score[k] * unit - values[side.need[k]];
            if (above > most) {
                most = above;
                who = side.need[k];
            }
        }
        if (who < 0) {
            takes[j] = NOBODY;
        } else if (takes[j].length == 1) {
            takes[j][0] = who;
        } else {
            takes[j] = new int[] {who};
        }
        return most;
    }

    private long several(int j) {
        int size = 0;
        for (int k = side.start[j]; k < side.start[j + 1]; k++) {
            long above = side.score[k] * unit - values[side.need[k]];
            if (above > 0) {
                earned[size] = above;
                at[size++] = side.need[k];
            }
        }
        OfferSide.largestFirst(earned, at, size, capacities.households(j));
        int all = Math.min(size, capacities.households(j));
        takes[j] = Arrays.copyOf(at, all);
        return Arrays.stream(earned, 0, all).sum();
    }

    private long house(int j) {
        knapsack.clear();
        for (int k = side.start[j]; k < side.start[j + 1]; k++) {
            long above = side.score[k] * unit - values[side.need[k]];
            if (above > 0) {
                at[knapsack.items()] = side.need[k];
                knapsack.add(above, side.persons[k]);
            }
        }
        knapsack.solve(capacities.room(j), capacities.households(j));
        int[] chosen = knapsack.chosen();
        int[] who = new int[chosen.length];
        for (int k = 0; k < who.length; k++) {
            who[k] = at[chosen[k]];
        }
        takes[j] = who;
        return knapsack.bound();
    }
}
