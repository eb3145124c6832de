package org.teranga.matching.engine.market;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;

/** Some pairs of a market: for each need a few offers, ascending. */
final class Links {
    private static final int[] NOBODY = {};
    static final Links NONE = new Links(new int[0][]);

    private final int[][] rows;

    private Links(int[][] rows) {
        this.rows = rows;
    }

    /**
     * Pairs by their ids; ids that the market does not know are left out.
     *
     * @param offersOfNeeds for a need's id the ids of offers
     */
    static Links of(Market market, Map<String, ? extends Collection<String>> offersOfNeeds) {
        if (offersOfNeeds.isEmpty()) {
            return NONE;
        }
        int[][] rows = new int[market.needs().size()][];
        Arrays.fill(rows, NOBODY);
        offersOfNeeds.forEach((need, offers) -> market.need(need)
                .ifPresent(row -> rows[row] = offers.stream()
                        .map(market::offer)
                        .flatMapToInt(OptionalInt::stream)
                        .sorted()
                        .distinct()
                        .toArray()));
        return new Links(rows);
    }

    boolean any() {
        return rows.length > 0;
    }

    int[] of(int need) {
        return rows.length == 0 ? NOBODY : rows[need].clone();
    }

    boolean has(int need, int offer) {
        return rows.length > 0 && Arrays.binarySearch(rows[need], offer) >= 0;
    }
}
