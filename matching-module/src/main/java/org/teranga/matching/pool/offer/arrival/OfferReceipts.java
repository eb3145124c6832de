package org.teranga.matching.pool.offer.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferLinks;
import org.teranga.matching.pool.offer.OfferReceipt;
import org.teranga.matching.pool.offer.Offers;

/** The answer of the JSON interface to a new offer. */
@ApplicationScoped
class OfferReceipts {
    private final Offers offers;
    private final OfferLinks links;
    private final OfferTerritory territory;

    @Inject
    OfferReceipts(Offers offers, OfferLinks links, OfferTerritory territory) {
        this.offers = offers;
        this.links = links;
        this.territory = territory;
    }

    /**
     * The receipt; where the offer waits aside, why, and who takes it there.
     *
     * @param unsaid  the fields that were not said and without which hardly anybody can be proposed
     * @param ignored the fields that were sent and are not read of this sender
     */
    @Transactional
    OfferLeft left(OfferReceipt receipt, String language, List<String> unsaid, List<String> ignored) {
        String url = links.whole(language, receipt.link());
        if (!receipt.aside()) {
            return new OfferLeft(receipt.offer().value(), receipt.receiptNumber(), url, null, null, unsaid, ignored);
        }
        Offer offer = offers.find(receipt.offer()).orElseThrow();
        return new OfferLeft(
                receipt.offer().value(),
                receipt.receiptNumber(),
                url,
                offer.way().aside(),
                territory.others(offer),
                unsaid,
                ignored);
    }
}
