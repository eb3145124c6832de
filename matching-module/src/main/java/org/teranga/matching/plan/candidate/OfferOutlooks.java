package org.teranga.matching.plan.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.plan.rules.Facts;
import org.teranga.matching.plan.snapshot.Pools;
import org.teranga.matching.pool.intake.Prospect;
import org.teranga.matching.pool.offer.OfferOutlook;
import org.teranga.matching.pool.offer.OpenOffer;

/** Why nobody was proposed to a person who offers. Of an offer that was changed since the pool was read nothing is said. */
@ApplicationScoped
class OfferOutlooks implements OfferOutlook {
    private final Pools pools;

    @Inject
    OfferOutlooks(Pools pools) {
        this.pools = pools;
    }

    @Override
    @Transactional
    public Optional<Prospect> of(OpenOffer offer) {
        Scorer scorer = pools.lately().scorer();
        return scorer.market().offer(offer.id().toString()).stream()
                .filter(row -> same(scorer.market().offers().facts(row), offer))
                .mapToObj(row -> Prospects.ofOffer(scorer, row))
                .findFirst();
    }

    /** What is left of it may be less than it says. */
    private static boolean same(OfferFacts known, OpenOffer offer) {
        return known.equals(Facts.of(offer.id().value(), offer.terms(), known.capacity()));
    }
}
