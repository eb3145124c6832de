package org.teranga.matching.pool.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.OpenProposals;
import org.teranga.matching.pool.list.Status;
import org.teranga.platform.refusal.Refusal;

/**
 * An offer is taken back: never refused, without a reason, and twice is as good as once. For three days it can be undone.
 * What was proposed for it ends at once, and whoever was asked is told; contact that is open already stays open.
 */
@ApplicationScoped
public class WithdrawOffer {
    private final Offers offers;
    private final OpenProposals proposals;
    private final Clock clock;

    @Inject
    WithdrawOffer(Offers offers, OpenProposals proposals, Clock clock) {
        this.offers = offers;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * By the secret link.
     *
     * @throws Refusal not found where the link leads nowhere
     */
    @Transactional
    public void withdraw(SecretLink link) {
        withdraw(List.of(offers.followedBy(link).orElseThrow(Refusal::notFound).id()));
    }

    /**
     * By staff, one or many at once.
     *
     * @return those that were withdrawn by this; those that were before, or are unknown here, are left out
     */
    @Transactional
    public List<OfferId> withdraw(Collection<OfferId> ids) {
        List<UUID> keys = ids.stream().map(OfferId::value).toList();
        proposals.hold("offer", keys);
        List<OfferId> withdrawn = offers.hold(ids).stream()
                .filter(offer -> offer.status() != Status.WITHDRAWN)
                .map(offer -> {
                    offer.withdraw(clock.instant());
                    return offer.id();
                })
                .toList();
        proposals.end("offer", keys);
        return withdrawn;
    }

    /**
     * Undoes it, by staff, one or many at once.
     *
     * @return those that are back by this; those for which it was too late, or that were not withdrawn, are left out
     */
    @Transactional
    public List<OfferId> restore(Collection<OfferId> ids) {
        return offers.hold(ids).stream()
                .filter(offer -> offer.restore(clock.instant()))
                .map(Offer::id)
                .toList();
    }

    /**
     * Undoes it, by the secret link.
     *
     * @throws Refusal not found where the link leads nowhere, conflict where it is too late or nothing was withdrawn
     */
    @Transactional
    public void restore(SecretLink link) {
        Offer offer = offers.followedBy(link).orElseThrow(Refusal::notFound);
        if (!offer.restore(clock.instant())) {
            throw Refusal.conflict("intake.restored_too_late");
        }
    }
}
