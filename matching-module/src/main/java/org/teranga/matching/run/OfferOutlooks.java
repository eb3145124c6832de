package org.teranga.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.teranga.matching.engine.Demand;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.explanation.Unlocks;
import org.teranga.matching.intake.Prospect;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.offer.OfferOutlook;

/** Why nobody was proposed to a person who offers. What protects households, or who lives there, is nothing to ask about. */
@ApplicationScoped
class OfferOutlooks implements OfferOutlook {
    private static final Set<String> ASKABLE = Set.of("dates", "pets", "smoking", "children");

    private final Pools pools;

    @Inject
    OfferOutlooks(Pools pools) {
        this.pools = pools;
    }

    @Override
    @Transactional
    public Optional<Prospect> of(OfferId offer) {
        Scorer scorer = pools.lately().scorer();
        return scorer.market().offer(offer.toString()).stream()
                .mapToObj(row -> Prospects.of(
                        new Demand(scorer).possible(row, Demand.NOBODY),
                        () -> new Unlocks(scorer).ofOffer(row),
                        ASKABLE))
                .findFirst();
    }
}
