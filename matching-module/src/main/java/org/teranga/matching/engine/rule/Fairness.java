package org.teranga.matching.engine.rule;

/**
 * The settings of extra points for needs that wait long or find few offers, so that they are not passed over for ever; in the same points
 * as the soft criteria.
 *
 * @param waitingWeight     points for one hundredth of the share of the full waiting time
 * @param fullAfterDays     after how many days of waiting the share is whole
 * @param hardToPlaceWeight points for one hundredth of how hard a need is to place
 * @param hardBelow         up to how many possible offers a need is wholly hard to place; with twice as many, half as hard
 */
public record Fairness(double waitingWeight, int fullAfterDays, double hardToPlaceWeight, int hardBelow) {
    /** After how many days waiting counts in full. */
    public static final Parameter FULL_AFTER_DAYS = Parameter.whole("full_after_days", 180, 1, 3_650);

    /** Up to how many possible offers a need is hard to place. */
    public static final Parameter HARD_BELOW = Parameter.whole("up_to_candidates", 5, 1, 1_000);

    /** Where there are no rules. */
    public static final Fairness BY_DEFAULT = new Fairness(20, 180, 0, 5);

    /** Nothing on top. */
    public static final Fairness NONE = new Fairness(0, 180, 0, 5);

    public Fairness {
        if (!(waitingWeight >= 0 && waitingWeight <= SoftRule.MOST)) {
            throw new IllegalArgumentException(
                    "the weight of waiting must lie between 0 and 1000, not " + waitingWeight);
        }
        if (!(hardToPlaceWeight >= 0 && hardToPlaceWeight <= SoftRule.MOST)) {
            throw new IllegalArgumentException(
                    "the weight of hard_to_place must lie between 0 and 1000, not " + hardToPlaceWeight);
        }
        if (!FULL_AFTER_DAYS.allows(fullAfterDays) || !HARD_BELOW.allows(hardBelow)) {
            throw new IllegalArgumentException("full_after_days must lie between 1 and 3650, up_to_candidates between 1"
                    + " and 1000, not " + fullAfterDays + " and " + hardBelow);
        }
    }

    /** The points for having waited so many days. */
    public long waitingPoints(long days) {
        return Math.round(100 * waitingWeight * Math.clamp(days, 0, fullAfterDays) / fullAfterDays);
    }

    /** The points for having so many possible offers. */
    public long hardToPlacePoints(int possibleOffers) {
        return Math.round(100 * hardToPlaceWeight * Math.min(1, (double) hardBelow / Math.max(1, possibleOffers)));
    }
}
