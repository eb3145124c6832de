package org.teranga.matching.pool.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.teranga.matching.pool.intake.OpenProposals;
import org.teranga.matching.pool.listing.WithdrawListing;

/** A need is taken back, silently. */
@ApplicationScoped
public class WithdrawNeed extends WithdrawListing<Need, NeedId> {
    @Inject
    WithdrawNeed(Needs needs, OpenProposals proposals, Clock clock) {
        super(needs, proposals, clock);
    }
}
