package org.teranga.matching.engine.assignment.house;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.pair.Capacities;
import org.teranga.matching.engine.assignment.pair.PairSource;

/**
 * The proof of a plan: for any values of the needs, the sum of the values and of the most that each offer can earn above them is worth
 * at least as much as any plan (the Lagrangian dual; for offers of households it is the dual of the assignment). All feasible pairs are
 * looked at, also those that no solver has seen. Values are in fractions of a point.
 */
public final class OptimalityProof {
    private final PairSource source;
    private final Capacities capacities;
    private final long unit;
    private final long[] best;
    private final Earnings others = new Earnings();

    /**
     * A certificate.
     *
     * @param unit how many fractions make a point
     */
    public OptimalityProof(PairSource source, Capacities capacities, long unit) {
        this.source = source;
        this.capacities = capacities;
        this.unit = unit;
        best = new long[source.offers()];
    }

    /**
     * The bound in whole points.
     *
     * @param values of the needs, at least 0
     */
    public long bound(long[] values) {
        long sum = 0;
        for (int i = 0; i < source.needs(); i++) {
            long value = values[i];
            sum = Math.addExact(sum, value);
            source.pairsWorth(i, value / unit, (j, score, persons) -> {
                long earned = score * unit - value;
                if (earned > 0) {
                    earn(j, earned, persons);
                }
            });
        }
        return Math.floorDiv(Math.addExact(sum, Arrays.stream(best).sum() + others.total(capacities)), unit);
    }

    private void earn(int j, long earned, int persons) {
        if (capacities.households(j) == 1) {
            best[j] = Math.max(best[j], earned);
        } else {
            others.add(j, earned, persons);
        }
    }
}
