package org.teranga.matching.plan.simulation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;

/**
 * The cost to today's pool of bringing a need and an offer together, and who bears it.
 *
 * @param exact   whether the cost is known to the point
 * @param atLeast every plan with the pair is worth so many points less than the best one, or more
 * @param atMost  there is a plan with the pair that is worth only so many points less
 * @param now     the offer that the best plan gives the need, or null
 * @param moves   who else would have another offer, or none
 */
public record PairCost(
        boolean exact, long atLeast, long atMost, @Nullable OfferId now, List<Moved> moves) {
    public PairCost {
        moves = List.copyOf(moves);
    }

    /**
     * A need that would have another offer.
     *
     * @param need which need
     * @param from the offer that the best plan gives it, or null
     * @param to   the offer that it would have, or null: it would lose its place
     */
    public record Moved(
            NeedId need, @Nullable OfferId from, @Nullable OfferId to) {
        public Moved {
            Objects.requireNonNull(need, "need");
        }
    }

    /** How many needs would lose their place. */
    public long losers() {
        return moves.stream().filter(move -> move.to() == null).count();
    }
}
