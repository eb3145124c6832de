package org.teranga.matching.run;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.offer.OfferId;

/**
 * What can be said about an offer for a need.
 *
 * @param offer     which offer
 * @param score     what the pair is worth, or would be if no hard rule forbade it
 * @param hard      what each hard rule says
 * @param soft      what each soft rule says, with its points
 * @param against   how the pair stands to today's plan; null where there is none, or it was made by other rules or before the pair
 * @param chosen    whether today's plan chose the offer
 * @param blockedBy what the offer still lacks before it can become a placement
 * @param weights   what each soft rule gives at most
 */
public record Assessment(
        OfferId offer,
        long score,
        List<Verdict> hard,
        List<Verdict> soft,
        @Nullable AgainstPlan against,
        Chosen chosen,
        List<String> blockedBy,
        Map<String, Long> weights) {
    public Assessment {
        Objects.requireNonNull(offer, "offer");
        hard = List.copyOf(hard);
        soft = List.copyOf(soft);
        Objects.requireNonNull(chosen, "chosen");
        blockedBy = List.copyOf(blockedBy);
        weights = Map.copyOf(weights);
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

    /** For whom today's plan chose an offer. */
    public enum Chosen {
        /** For nobody. */
        FOR_NOBODY,
        /** For this need. */
        FOR_THIS,
        /** For other needs. */
        FOR_OTHERS
    }

    /** Whether no hard rule forbids the pair. */
    public boolean possible() {
        return hard.stream().allMatch(verdict -> verdict.outcome() == Outcome.MET);
    }
}
