package org.teranga.matching.pool.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.teranga.matching.pool.intake.OpenProposals;
import org.teranga.matching.pool.listing.WithdrawListing;

/** An offer is taken back. */
@ApplicationScoped
public class WithdrawOffer extends WithdrawListing<Offer, OfferId> {
    @Inject
    WithdrawOffer(Offers offers, OpenProposals proposals, Clock clock) {
        super(offers, proposals, clock);
    }
}
