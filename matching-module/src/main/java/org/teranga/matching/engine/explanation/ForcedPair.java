package org.teranga.matching.engine.explanation;

import java.util.List;
import java.util.Objects;

/**
 * The cost of bringing one pair together, and who bears it.
 *
 * @param pair    the need with the offer that it would get
 * @param atLeast so many points less than today's is every plan with the pair worth, or more
 * @param atMost  the plan that was found is worth so many points less
 * @param moves   who else would have another offer or none, in the order of the needs
 */
public record ForcedPair(Move pair, long atLeast, long atMost, List<Move> moves) {
    public ForcedPair {
        Objects.requireNonNull(pair, "pair");
        moves = List.copyOf(moves);
        if (atLeast > atMost) {
            throw new IllegalArgumentException("at least " + atLeast + " points, at most " + atMost);
        }
    }

    /** Whether the cost is known to the point. */
    public boolean exact() {
        return atLeast == atMost;
    }

    /** How many needs would lose their place. */
    public long losers() {
        return moves.stream().filter(Move::losesItsPlace).count();
    }
}
