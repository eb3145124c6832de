package org.teranga.matching.engine;

import org.teranga.matching.engine.assignment.pair.Limits;

/** The best of all plans, by trying them. */
final class BruteForce {
    private final Scorer scorer;
    private final Limits limits;
    private final int[] households;
    private final int[] persons;
    private final int[] inGroup;

    BruteForce(Scorer scorer) {
        this.scorer = scorer;
        limits = scorer.limits();
        households = new int[scorer.offers()];
        persons = new int[scorer.offers()];
        inGroup = new int[Math.max(1, limits.groups())];
    }

    long best(int need) {
        if (need == scorer.needs()) {
            return 0;
        }
        long best = best(need + 1);
        for (int offer = 0; offer < scorer.offers(); offer++) {
            if (scorer.feasible(need, offer) && take(need, offer, 1)) {
                best = Math.max(best, scorer.score(need, offer) + best(need + 1));
                take(need, offer, -1);
            }
        }
        return best;
    }

    private boolean take(int need, int offer, int sign) {
        households[offer] += sign;
        persons[offer] += sign * scorer.persons(need);
        int group = limits.group(offer);
        if (group >= 0) {
            inGroup[group] += sign;
        }
        boolean fits = households[offer] <= limits.households(offer)
                && persons[offer] <= limits.persons(offer)
                && (group < 0 || inGroup[group] <= limits.most(group));
        if (sign > 0 && !fits) {
            take(need, offer, -1);
        }
        return fits;
    }
}
