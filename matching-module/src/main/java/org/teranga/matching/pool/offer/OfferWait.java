package org.teranga.matching.pool.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.teranga.matching.pool.intake.ExpectedWait;
import org.teranga.matching.pool.intake.RememberedWaits;

/** The honest wait for the first proposal to an offer, by the association's own figures. */
@ApplicationScoped
public class OfferWait {
    private final Offers offers;
    private final RememberedWaits remembered;

    @Inject
    OfferWait(Offers offers, Clock clock) {
        this.offers = offers;
        this.remembered = new RememberedWaits(clock);
    }

    /** The wait for an offer of this kind, at the association that is open. */
    @Transactional
    public ExpectedWait of(String kind) {
        return remembered.of(kind, since -> offers.wait(kind, since));
    }
}
