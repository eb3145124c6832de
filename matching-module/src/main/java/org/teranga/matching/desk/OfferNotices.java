package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.teranga.matching.pool.contact.IdentityChange;
import org.teranga.matching.pool.contact.IdentityChanges;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.BarView;
import org.teranga.matching.safeguarding.ShowBars;

/** What staff should know before they go on with an offer. */
@ApplicationScoped
class OfferNotices {
    private final ShowBars bars;
    private final IdentityChanges identities;

    @Inject
    OfferNotices(ShowBars bars, IdentityChanges identities) {
        this.bars = bars;
        this.identities = identities;
    }

    /** What stands, or stood, against its host since something was wrong, the latest first. */
    List<BarView.Line> bars(OfferId offer) {
        return bars.of(offer);
    }

    /** Whether its name or address became another, and nobody has said yet that it is the same person. */
    @Transactional
    boolean anotherPerson(OfferId offer) {
        return identities
                .open("offer", offer.value())
                .filter(IdentityChange::isAnother)
                .isPresent();
    }
}
