package org.teranga.matching.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.teranga.matching.intake.SecretLink;
import org.teranga.platform.web.Problem;

/** An offer is taken back: never refused, without a reason, and twice is as good as once. For three days it can be undone. */
@ApplicationScoped
public class WithdrawOffer {
    private final Offers offers;
    private final Clock clock;

    @Inject
    WithdrawOffer(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * By the secret link.
     *
     * @throws Problem 404 where the link leads nowhere
     */
    @Transactional
    public void withdraw(SecretLink link) {
        offers.followedBy(link).orElseThrow(Problem::notFound).withdraw(clock.instant());
    }

    /**
     * By staff.
     *
     * @return how many of them there are; those that are unknown here are left out
     */
    @Transactional
    public int withdraw(Collection<OfferId> ids) {
        var known = offers.find(ids);
        known.forEach(offer -> offer.withdraw(clock.instant()));
        return known.size();
    }

    /**
     * Undoes it, by the secret link.
     *
     * @throws Problem 404 where the link leads nowhere, 409 where it is too late or nothing was withdrawn
     */
    @Transactional
    public void restore(SecretLink link) {
        Offer offer = offers.followedBy(link).orElseThrow(Problem::notFound);
        if (!offer.restore(clock.instant())) {
            throw Problem.conflict("intake.restored_too_late");
        }
    }
}
