package org.teranga.matching.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Says who else could have an offer, counted on the market as it stands: a price in words. What was counted for one offer is kept for the
 * next, so that a page of offers is quick.
 */
public final class Demand {
    /** In place of a need that is left out. */
    public static final int NOBODY = -1;

    private final Scorer scorer;
    private final Map<Integer, Integer> candidates = new HashMap<>();

    /** For the offers of this market. */
    public Demand(Scorer scorer) {
        this.scorer = scorer;
    }

    /**
     * Who else could have this offer.
     *
     * @param except the need that asks, which is left out; or {@link #NOBODY}
     */
    public Others of(int offer, int except) {
        int possible = 0;
        int onlyHere = 0;
        for (int need = 0; need < scorer.needs(); need++) {
            if (need != except && scorer.feasible(need, offer)) {
                possible++;
                if (candidates.computeIfAbsent(need, scorer::count) == 1) {
                    onlyHere++;
                }
            }
        }
        return new Others(possible, onlyHere);
    }

    /** Whether anybody else could have this offer. */
    public boolean possible(int offer, int except) {
        return IntStream.range(0, scorer.needs()).anyMatch(need -> need != except && scorer.feasible(need, offer));
    }

    /**
     * The other needs for which an offer is possible.
     *
     * @param possible how many
     * @param onlyHere how many of them have no other possible offer
     */
    public record Others(int possible, int onlyHere) {}
}
