package org.teranga.matching.plan.candidate;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.simulation.PairCost;
import org.teranga.matching.pool.offer.OfferId;

/**
 * The cost of bringing a pair together, as the JSON interface answers it.
 *
 * @param possible whether it can be at all; without it nothing else is said
 * @param exact    whether the cost is known to the point
 * @param atLeast  every plan with the pair is worth so many points less than the best one, or more
 * @param atMost   there is a plan with the pair that is worth only so many points less
 * @param now      the offer that the best plan gives the need; absent where it has none
 * @param losers   how many needs would lose their place
 * @param moves    who else would have another offer, or none; at most a hundred
 */
@JsonbPropertyOrder({"possible", "exact", "atLeast", "atMost", "now", "losers", "moves"})
public record CostAnswer(
        boolean possible,
        @Nullable Boolean exact,
        @Nullable Long atLeast,
        @Nullable Long atMost,
        @Nullable UUID now,
        @Nullable Long losers,
        List<Move> moves) {
    private static final int MOST_MOVES = 100;

    /** A need with the offer that it has in the best plan and the one that it would have; absent where it is none. */
    @JsonbPropertyOrder({"needId", "from", "to"})
    public record Move(
            UUID needId, @Nullable UUID from, @Nullable UUID to) {}

    static CostAnswer of(Optional<PairCost> cost) {
        return cost.map(CostAnswer::of).orElse(new CostAnswer(false, null, null, null, null, null, List.of()));
    }

    private static CostAnswer of(PairCost cost) {
        return new CostAnswer(
                true,
                cost.exact(),
                cost.atLeast(),
                cost.atMost(),
                key(cost.now()),
                cost.losers(),
                cost.moves().stream()
                        .limit(MOST_MOVES)
                        .map(move -> new Move(move.need().value(), key(move.from()), key(move.to())))
                        .toList());
    }

    private static @Nullable UUID key(@Nullable OfferId offer) {
        return offer == null ? null : offer.value();
    }
}
