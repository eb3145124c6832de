package org.teranga.matching.plan.candidate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.Bonus;
import org.teranga.matching.engine.Demand;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.plan.suggestion.AgainstPlan;
import org.teranga.matching.pool.offer.OfferId;

/**
 * What can be said about an offer for a need.
 *
 * @param offer      which offer
 * @param score      what the pair is worth, or would be if no hard rule forbade it
 * @param base       what of it no soft rule gives
 * @param hard       what each hard rule says
 * @param soft       what each soft rule says, with its points
 * @param kilometres how far the offer is; null where that is not known
 * @param against    how the pair stands to today's plan; null where there is none, or it was made by other rules or before the pair
 * @param others     who else could have the offer
 * @param place      where the offer is in the pool
 * @param chosen     whether today's plan chose the offer
 * @param blockedBy  what the offer still lacks before it can become a placement
 * @param weights    what each soft rule gives at most
 * @param stoppedBy  the first rule that the pair does not meet, {@link #REFUSED}, {@link #SAFETY} or {@link #LEAST_SHARE}; null where nothing forbids it
 * @param bonuses    what the pair gets beside the points of the soft rules; with them it adds up to the score
 */
public record Assessment(
        OfferId offer,
        long score,
        Base base,
        List<Verdict> hard,
        List<Verdict> soft,
        @Nullable Long kilometres,
        @Nullable AgainstPlan against,
        Demand.Others others,
        Place place,
        Chosen chosen,
        List<String> blockedBy,
        Map<String, Long> weights,
        @Nullable String stoppedBy,
        List<Bonus> bonuses) {
    /** One of the two did not want the other. */
    public static final String REFUSED = "refused";

    /** Something was wrong, between the two or with the host. */
    public static final String SAFETY = "safety";

    /** The pair is not good enough for a side. */
    public static final String LEAST_SHARE = "least_share";

    public Assessment {
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(base, "base");
        hard = List.copyOf(hard);
        soft = List.copyOf(soft);
        Objects.requireNonNull(others, "others");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(chosen, "chosen");
        blockedBy = List.copyOf(blockedBy);
        weights = Map.copyOf(weights);
        bonuses = List.copyOf(bonuses);
    }

    /** Whether today's plan has this pair. */
    public boolean inPlan() {
        return chosen == Chosen.FOR_THIS;
    }

    /** Whether today's plan has no room left in this offer for this need. */
    public boolean wanted() {
        return chosen == Chosen.FOR_OTHERS;
    }

    /** What a soft rule gives at most. */
    public long most(String criterion) {
        return weights.getOrDefault(criterion, 0L);
    }

    /** Whether no hard rule forbids the pair, no least share, and nothing was wrong. */
    public boolean possible() {
        return !LEAST_SHARE.equals(stoppedBy)
                && !SAFETY.equals(stoppedBy)
                && hard.stream().allMatch(verdict -> verdict.outcome() == Outcome.MET);
    }

    /** The same to whoever is not to learn that something was wrong: as if a placement held the offer. */
    Assessment asHeld() {
        String rule = hard.stream()
                .filter(verdict -> verdict.outcome() != Outcome.MET)
                .map(Verdict::criterion)
                .findFirst()
                .orElse(null);
        return new Assessment(
                offer,
                score,
                base,
                hard,
                soft,
                kilometres,
                against,
                others,
                Place.NOT_IN_POOL,
                chosen,
                blockedBy,
                weights,
                rule,
                bonuses);
    }

    /**
     * What no soft rule gives: so that who waits long is not passed over, and what was proposed or preferred is kept.
     *
     * @param points how many
     * @param most   that it can be under these rules
     */
    public record Base(long points, long most) {}

    /** For whom today's plan chose an offer. */
    public enum Chosen {
        /** For nobody. */
        FOR_NOBODY,
        /** For this need. */
        FOR_THIS,
        /** For other needs. */
        FOR_OTHERS
    }

    /** Whether an offer can be brought together with the need at all. */
    public enum Place {
        /** It is in the pool. */
        OPEN,
        /** It is there, but one of the two did not want the other. */
        KEPT_APART,
        /** It is there, but too little suits one of the two, by the least shares of the rules. */
        BELOW_LEAST,
        /** It was taken back, or a placement holds it. */
        NOT_IN_POOL,
        /** Something was wrong between the two. */
        BARRED,
        /** Something was wrong with this host, who is proposed to nobody. */
        FROZEN,
        /** Something is looked into in this home, to nobody's blame; until then nobody new is proposed to it. */
        LOOKED_INTO
    }
}
