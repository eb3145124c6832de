package org.teranga.matching.plan.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.explanation.Unlock;
import org.teranga.matching.engine.explanation.Unlocks;
import org.teranga.matching.plan.snapshot.Pools;
import org.teranga.matching.pool.offer.OfferId;

/** For whom an offer is possible, and to whom one change would open it. */
@ApplicationScoped
public class OfferOpenings {
    private final Pools pools;

    @Inject
    OfferOpenings(Pools pools) {
        this.pools = pools;
    }

    /** Of an offer; nothing where it is not in the pool: it was taken back, or placements hold all of it. */
    @Transactional
    public Openings of(OfferId offer) {
        Scorer scorer = pools.current().scorer();
        return scorer.market().offer(offer.toString()).stream()
                .mapToObj(row -> new Openings(possible(scorer, row), new Unlocks(scorer).ofOffer(row)))
                .findFirst()
                .orElse(new Openings(0, List.of()));
    }

    private static int possible(Scorer scorer, int offer) {
        return (int) IntStream.range(0, scorer.needs())
                .filter(need -> scorer.feasible(need, offer))
                .count();
    }

    /**
     * What is known of an offer's prospects.
     *
     * @param possible how many needs it could meet as it is
     * @param unlocks  what one change would open, the best first
     */
    public record Openings(int possible, List<Unlock> unlocks) {
        public Openings {
            unlocks = List.copyOf(unlocks);
        }
    }
}
