package org.teranga.matching.engine.assignment;

/** The pairs on which a plan is computed where not all fit: the best of each need, and those that pricing adds. */
final class WorkingSet {
    private static final int LEAST_PER_NEED = 32;

    private final PairSource source;
    private final PairRow[] rows;

    private WorkingSet(PairSource source) {
        this.source = source;
        rows = new PairRow[source.needs()];
    }

    /**
     * The first working set.
     *
     * @param most about how many pairs it may hold
     */
    static WorkingSet of(PairSource source, int most) {
        WorkingSet set = new WorkingSet(source);
        int perNeed = Math.max(LEAST_PER_NEED, most / Math.max(1, source.needs()));
        for (int i = 0; i < source.needs(); i++) {
            PairRow row = new PairRow();
            source.pairs(i, row::add);
            row.keepBest(perNeed);
            set.rows[i] = row;
        }
        return set;
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
                if (excess > 0 && !rows[need].has(j)) {
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
