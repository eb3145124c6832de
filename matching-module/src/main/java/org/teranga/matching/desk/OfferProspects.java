package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.matching.plan.candidate.OfferOpenings;
import org.teranga.matching.plan.suggestion.AlternativeWords;
import org.teranga.matching.pool.offer.OfferId;

/** For whom an offer is possible, and what a single change would open, in words. */
@ApplicationScoped
class OfferProspects {
    private static final int MOST_OPENINGS = 4;

    private final OfferOpenings openings;
    private final AlternativeWords changes;

    @Inject
    OfferProspects(OfferOpenings openings, AlternativeWords changes) {
        this.openings = openings;
        this.changes = changes;
    }

    /** Of an offer that waits. */
    OfferView.Prospects of(OfferId offer) {
        OfferOpenings.Openings found = openings.of(offer);
        return new OfferView.Prospects(
                found.possible(),
                found.unlocks().stream()
                        .limit(MOST_OPENINGS)
                        .map(one -> new OfferView.Opening(changes.of(one.change()), one.needs(), one.households()))
                        .toList());
    }
}
