package org.teranga.matching.engine.assignment.pair;

/** The pairs on which a plan is computed where not all fit: some to begin with, and those that pricing adds. */
public final class WorkingSet {
    private final PairSource source;
    private final PairRow[] rows;

    /**
     * The first working set.
     *
     * @param source all pairs
     * @param first  those to begin with
     */
    public WorkingSet(PairSource source, Graph first) {
        this.source = source;
        rows = new PairRow[source.needs()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new PairRow();
            for (int e = first.start[i]; e < first.start[i + 1]; e++) {
                rows[i].add(first.offer[e], first.score[e], first.persons[e]);
            }
        }
    }

    /**
     * Adds the pairs of each need that are worth more than their prices.
     *
     * @param perNeed how many a need at most
     * @return how many were added
     */
    public int price(Prices prices, int perNeed) {
        int added = 0;
        for (int i = 0; i < rows.length; i++) {
            int need = i;
            PairRow better = new PairRow();
            source.pairsWorth(i, prices.values()[i], (j, score, persons) -> {
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

    public Graph graph() {
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
