package org.teranga.matching.pool.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.teranga.matching.pool.area.Territory;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.refusal.Refusal;

/** Takes in offers that were kept aside: by staff, who know better, or by itself once there is room, the longest waiting first. */
@ApplicationScoped
public class TakeIn {
    private static final int AT_ONCE = 500;

    private final Offers offers;
    private final Territory territory;

    @Inject
    TakeIn(Offers offers, Territory territory) {
        this.offers = offers;
        this.territory = territory;
    }

    /**
     * Staff take one in.
     *
     * @throws Refusal not found where there is no such offer, conflict where it does not wait aside
     */
    @Transactional
    public void take(OfferId id) {
        Offer offer = offers.hold(List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
        if (offer.status() != Status.ASIDE) {
            throw Refusal.conflict("passing.not_aside");
        }
        offer.takeIn();
    }

    /** Takes in what fits now. */
    @Transactional
    public List<OfferId> takeAllThatFit() {
        List<Offer> aside = offers.aside(AT_ONCE);
        if (aside.isEmpty()) {
            return List.of();
        }
        Territory.Room room = territory.room();
        List<OfferId> taken = new ArrayList<>();
        for (Offer offer : aside) {
            OfferTerms terms = offer.terms();
            Locality where = terms.locality();
            if (room.take(terms.kind(), terms.country(), where.department()).isEmpty()) {
                offer.takeIn();
                taken.add(offer.id());
            }
        }
        return taken;
    }
}
