package org.teranga.matching.engine.assignment;

/** The pairs on which a plan is computed: all of them where they fit, else the best of each need, and those that pricing adds. */
final class WorkingSet {
    private final PairSource source;
    private final Capacities capacities;
    private final PairRow[] rows;
    private boolean complete = true;

    private WorkingSet(PairSource source, Capacities capacities) {
        this.source = source;
        this.capacities = capacities;
        rows = new PairRow[source.needs()];
    }

    /**
     * The first working set.
     *
     * @param most about how many pairs it may hold
     */
    static WorkingSet of(PairSource source, Capacities capacities, int most) {
        WorkingSet set = new WorkingSet(source, capacities);
        int perNeed = Math.max(32, most / Math.max(1, source.needs()));
        for (int i = 0; i < source.needs(); i++) {
            PairRow row = new PairRow();
            source.pairs(i, (j, score, persons) -> {
                if (capacities.admits(j, score, persons)) {
                    row.add(j, score, persons);
                }
            });
            set.complete &= row.size() <= perNeed;
            row.keepBest(perNeed);
            set.rows[i] = row;
        }
        return set;
    }

    /** Whether it holds all pairs that can be chosen. */
    boolean isComplete() {
        return complete;
    }

    /**
     * Adds the pairs of each need that are worth more than their prices.
     *
     * @param perNeed how many a need at most
     * @return how many were added
     */
    int price(Prices prices, int perNeed) {
        int added = 0;
        for (int i = 0; i < rows.length; i++) {
            int need = i;
            PairRow better = new PairRow();
            source.pairs(i, (j, score, persons) -> {
                long excess = score - prices.values()[need] - prices.price(j, persons);
                if (excess > 0 && capacities.admits(j, score, persons) && !rows[need].has(j)) {
                    better.add(j, excess, persons);
                }
            });
            better.keepBest(perNeed);
            better.each((j, excess, persons) ->
                    rows[need].add(j, excess + prices.values()[need] + prices.price(j, persons), persons));
            rows[i].sort();
            added += better.size();
        }
        return added;
    }

    Graph graph() {
        int[] start = new int[rows.length + 1];
        for (int i = 0; i < rows.length; i++) {
            start[i + 1] = Math.addExact(start[i], rows[i].size());
        }
        int[] offer = new int[start[rows.length]];
        long[] score = new long[offer.length];
        int[] persons = new int[offer.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i].copy(offer, score, persons, start[i]);
        }
        return new Graph(source.offers(), start, offer, score, persons);
    }
}
