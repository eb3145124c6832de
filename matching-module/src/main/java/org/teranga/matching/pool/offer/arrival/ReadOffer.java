package org.teranga.matching.pool.offer.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferHome;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.refusal.Refusal;

/** Reads one offer with who offers and of which home it is; that it was looked at is noted. */
@ApplicationScoped
class ReadOffer {
    private final OfferList list;
    private final OfferHome homes;
    private final AuditTrail audit;

    @Inject
    ReadOffer(OfferList list, OfferHome homes, AuditTrail audit) {
        this.list = list;
        this.homes = homes;
        this.audit = audit;
    }

    /**
     * As the JSON interface shows it.
     *
     * @throws Refusal not found where there is no such offer
     */
    @Transactional
    Map<String, Object> read(OfferId id) {
        OpenedListing<Offer> opened = list.open(id).orElseThrow(Refusal::notFound);
        audit.record("offer.read", "offer", id.value());
        Map<String, Object> answer = new LinkedHashMap<>(OfferAnswer.of(opened.listing(), opened.contact()));
        homes.of(id).ifPresent(home -> answer.put("home", home.answer()));
        return answer;
    }
}
