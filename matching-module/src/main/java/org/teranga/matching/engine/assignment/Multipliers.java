package org.teranga.matching.engine.assignment;

import java.util.Arrays;

/**
 * Values of the needs that bring the Lagrangian bound down: each offer takes what earns it most above the values; a need that several
 * take becomes dearer, one that nobody takes cheaper (subgradient with deflection and Polyak's step). Values and bound are in fractions
 * of a point.
 */
final class Multipliers {
    private static final double MEMORY = 0.35;
    private static final double SHRINK = 0.7;
    private static final int PATIENCE = 8;
    private static final double LEAST_STEP = 0.004;

    private final OfferSide side;
    private final Capacities capacities;
    private final long unit;
    private final Knapsack knapsack;
    private final long[] earned;
    private final int[] at;
    private final int[] taken;
    private final double[] direction;
    private long[] values;
    private long[] best;
    private long bound = Long.MAX_VALUE;
    private double stretch = 1;

    /**
     * Starts from these values.
     *
     * @param unit      how many fractions make a point
     * @param fractions the values, in fractions of a point
     */
    Multipliers(OfferSide side, Capacities capacities, long unit, long[] fractions) {
        this.side = side;
        this.capacities = capacities;
        this.unit = unit;
        int largest = side.largestDegree();
        knapsack = new Knapsack(largest);
        earned = new long[largest];
        at = new int[largest];
        values = fractions.clone();
        best = values.clone();
        taken = new int[fractions.length];
        direction = new double[fractions.length];
    }

    long[] best() {
        return best;
    }

    long bound() {
        return bound;
    }

    /**
     * Goes down for so many steps, or until the bound meets the target or the steps are too small.
     *
     * @param target what a plan is known to reach, in fractions of a point
     */
    void descend(long target, int steps) {
        int idle = 0;
        for (int k = 0; k < steps && stretch > LEAST_STEP; k++) {
            long now = evaluate();
            if (now < bound) {
                bound = now;
                best = values.clone();
                idle = 0;
            } else if (++idle >= PATIENCE) {
                idle = 0;
                stretch *= SHRINK;
                values = best.clone();
                Arrays.fill(direction, 0);
                evaluate();
            }
            if (bound - target < unit || !step(Math.max(now - target, unit))) {
                return;
            }
        }
    }

    private boolean step(double distance) {
        double square = 0;
        for (int i = 0; i < values.length; i++) {
            double gradient = 1 - taken[i];
            if (values[i] == 0 && gradient > 0) {
                gradient = 0;
            }
            direction[i] = gradient + MEMORY * direction[i];
            square += direction[i] * direction[i];
        }
        if (square == 0) {
            return false;
        }
        double length = stretch * distance / square;
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, values[i] - Math.round(length * direction[i]));
        }
        return true;
    }

    private long evaluate() {
        Arrays.fill(taken, 0);
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        for (int j = 0; j + 1 < side.start.length; j++) {
            if (capacities.isHouse(j)) {
                sum += house(j);
            } else if (capacities.households(j) == 1) {
                sum += one(j);
            } else {
                sum += several(j);
            }
        }
        return sum;
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
        if (who >= 0) {
            taken[who]++;
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
        long sum = 0;
        for (int k = 0; k < Math.min(size, capacities.households(j)); k++) {
            sum += earned[k];
            taken[at[k]]++;
        }
        return sum;
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
        for (int item : knapsack.chosen()) {
            taken[at[item]]++;
        }
        return knapsack.bound();
    }
}
