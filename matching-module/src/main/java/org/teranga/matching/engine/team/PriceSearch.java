package org.teranga.matching.engine.team;

import java.util.Arrays;

/**
 * What no teams can exceed where projects have needed roles. At any prices of the volunteers' slots, the slots' prices and what each project
 * earns by its best team above them, or 0 if it earns nothing, are such a bound (Lagrange). Prices go up where more projects want somebody
 * than may have them, down where fewer do, each by its own pace, in steps that shrink (subgradients with a mean of past ones and scaled by
 * their size; Duchi, Hazan and Singer 2011, Kingma and Ba 2015).
 */
final class PriceSearch {
    /** Fractions of a point, where scores are not huge. */
    private static final long FINE = 16;

    private static final long LARGEST_FINE = 1L << 40;
    private static final double FIRST_STEP = 0.1;
    private static final double STEPS_APART = 4_000;
    private static final double OLD_DIRECTION = 0.8;
    private static final double OLD_SIZE = 0.97;

    private final TeamPairs pairs;
    private final ProjectTeam team;
    private final long unit;
    private final double highest;
    private final double firstStep;
    private final boolean[] needs;
    private final boolean[] never;
    private final int[] wanted;
    private final long[] profit;
    private final int[] opened;
    private final double[] price;
    private final double[] direction;
    private final double[] size;
    private final long[] whole;
    private long least = Long.MAX_VALUE;

    /** Starts at these prices, in points. */
    PriceSearch(TeamPairs pairs, long[] prices) {
        this.pairs = pairs;
        long largest = Arrays.stream(pairs.score).max().orElse(0) + TeamProblem.WHOLE;
        unit = largest < LARGEST_FINE ? FINE : 1;
        firstStep = FIRST_STEP * largest * unit;
        highest = (1L << 60) / (Arrays.stream(pairs.slots).asLongStream().sum() + 1);
        team = new ProjectTeam(pairs, unit);
        needs = new boolean[pairs.projects];
        never = new boolean[pairs.projects];
        for (int r = 0; r < pairs.roles; r++) {
            needs[pairs.projectOf[r]] |= pairs.needed[r];
            never[pairs.projectOf[r]] |= pairs.needed[r] && pairs.seats[r] == 0;
        }
        wanted = new int[pairs.volunteers];
        profit = new long[pairs.projects];
        opened = new int[pairs.projects];
        price = new double[pairs.volunteers];
        direction = new double[pairs.volunteers];
        size = new double[pairs.volunteers];
        whole = new long[pairs.volunteers];
        for (int v = 0; v < pairs.volunteers; v++) {
            price[v] = Math.min(highest, (double) prices[v] * unit);
        }
        look();
    }

    /** How much has been looked at so far. */
    long work() {
        return team.work();
    }

    /** So many steps; projects that earn something in the second half of them are counted. */
    void run(int steps) {
        double step = firstStep;
        double last = Math.max(1, firstStep / STEPS_APART);
        double shrink = StrictMath.pow(last / firstStep, 1.0 / steps);
        for (int k = 0; k < steps; k++) {
            if (isSettled()) {
                Arrays.fill(opened, 0);
                count(steps);
                return;
            }
            move(step);
            look();
            step *= shrink;
            count(k < steps / 2 ? 0 : 1);
        }
    }

    private void count(int times) {
        for (int p = 0; p < pairs.projects; p++) {
            opened[p] += profit[p] > 0 ? times : 0;
        }
    }

    /** Whether everybody who costs something is wanted just as often as they can be had, and nobody more often: no prices prove more. */
    private boolean isSettled() {
        for (int v = 0; v < pairs.volunteers; v++) {
            if (wanted[v] > pairs.slots[v] || whole[v] > 0 && wanted[v] < pairs.slots[v]) {
                return false;
            }
        }
        return true;
    }

    private void move(double step) {
        for (int v = 0; v < pairs.volunteers; v++) {
            double free = (double) pairs.slots[v] - wanted[v];
            free = price[v] <= 0 && free > 0 ? 0 : free;
            direction[v] = OLD_DIRECTION * direction[v] + (1 - OLD_DIRECTION) * free;
            size[v] = OLD_SIZE * size[v] + (1 - OLD_SIZE) * free * free;
            double next = price[v] - step * direction[v] / Math.max(1, Math.sqrt(size[v]));
            price[v] = Math.max(0, Math.min(highest, next));
        }
    }

    /** What the prices prove, and who is wanted at them. */
    private void look() {
        long sum = 0;
        Arrays.fill(wanted, 0);
        for (int v = 0; v < pairs.volunteers; v++) {
            whole[v] = Math.round(price[v]);
            sum += whole[v] * pairs.slots[v];
        }
        for (int p = 0; p < pairs.projects; p++) {
            profit[p] = 0;
            if (!never[p]) {
                profit[p] = team.best(p, whole) + (needs[p] ? TeamProblem.WHOLE * unit : 0);
                if (profit[p] > 0) {
                    sum += profit[p];
                    want();
                }
            }
        }
        least = Math.min(least, sum);
    }

    private void want() {
        for (int seat = 0; seat < team.size(); seat++) {
            if (team.volunteer(seat) >= 0) {
                wanted[team.volunteer(seat)]++;
            }
        }
    }

    /** The least bound found, in whole points. */
    long bound() {
        return Math.floorDiv(least, unit);
    }

    /** How often each project earned something. */
    int[] opened() {
        return opened;
    }
}
