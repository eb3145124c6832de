package org.teranga.matching.placement.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;

/** Finds what somebody has heard of; somebody else's proposal is as good as none. */
@ApplicationScoped
@Transactional
class FindProposals {
    private final KnownPlacements known;

    @Inject
    FindProposals(KnownPlacements known) {
        this.known = known;
    }

    /** The household's of a need. */
    List<KnownPlacements.Known> ofNeed(NeedId need) {
        return known.ofNeed(need);
    }

    /** The host's of an offer. */
    List<KnownPlacements.Known> ofOffer(OfferId offer) {
        return known.ofOffer(offer);
    }

    /** A member's. */
    List<KnownPlacements.Known> ofAccount(UUID account) {
        return known.ofAccount(account);
    }
}
