package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.teranga.matching.need.Need;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.need.NeedTerms;
import org.teranga.matching.need.Needs;
import org.teranga.matching.offer.Offer;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.offer.OfferTerms;
import org.teranga.matching.offer.Offers;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.web.Problem;

/** Staff propose an offer to a household: from now on the offer's places are held for it. */
@ApplicationScoped
public class ProposePlacement {
    private final Placements placements;
    private final Needs needs;
    private final Offers offers;
    private final Pairs pairs;
    private final Gate gate;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ProposePlacement(
            Placements placements, Needs needs, Offers offers, Pairs pairs, Gate gate, AuditTrail audit, Clock clock) {
        this.placements = placements;
        this.needs = needs;
        this.offers = offers;
        this.pairs = pairs;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Proposes.
     *
     * @param staff the account of the member of staff
     * @return the placement
     * @throws Problem 404 where there is no such need or offer, 409 with the reason where it is not allowed now
     */
    @Transactional
    public Placement propose(NeedId needId, OfferId offerId, UUID staff) {
        placements.lock(offerId);
        Need need = needs.find(needId).orElseThrow(Problem::notFound);
        Offer offer = offers.find(offerId).orElseThrow(Problem::notFound);
        gate.stillThere(need, offer);
        pairs.saidNo(needId, offerId).ifPresent(party -> {
            throw Problem.conflict("placement.refused.said_no", party.code());
        });
        gate.passes(need, offer);
        Instant now = clock.instant();
        Stay stay =
                Stay.asked(need.terms().from(), need.terms().durationDays(), LocalDate.ofInstant(now, Formats.ZONE));
        Pair pair = pair(need, offer);
        mustFit(pair, offer, stay);
        Placement placement = Placement.propose(new PlacementId(Uuid7.at(now)), pair, stay, staff, now);
        placements.add(placement);
        placements.record(placement.id(), "propose", placement.state(), By.team(staff), now);
        need.propose(now);
        offer.propose(now);
        audit.record("placement.propose", "placement", placement.id().value());
        return placement;
    }

    private static Pair pair(Need need, Offer offer) {
        OfferTerms offered = offer.terms();
        NeedTerms asked = need.terms();
        boolean home = "housing".equals(offered.kind());
        int places = home ? Math.max(1, asked.household().persons()) : 1;
        return new Pair(need.id(), offer.id(), home && !offered.shared(), places);
    }

    /** A whole home is the database's to keep; where several share an offer, its places are counted under the lock. */
    private void mustFit(Pair pair, Offer offer, Stay stay) {
        Integer capacity = offer.terms().capacity();
        if (capacity == null || pair.whole()) {
            return;
        }
        int left = capacity - placements.taken(pair.offer(), stay);
        if (pair.places() > left) {
            throw Problem.conflict("placement.refused.full", Math.max(0, left), pair.places());
        }
    }
}
