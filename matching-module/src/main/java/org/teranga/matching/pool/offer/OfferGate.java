package org.teranga.matching.pool.offer;

import java.util.List;

/** Says what is missing before anybody is placed with an offer; safeguarding says it. */
public interface OfferGate {
    /**
     * All that whoever offers, and the home, still lack today, whatever the moment: codes such as {@code charter}, in their order. What
     * others who live there lack is theirs.
     */
    List<String> lacking(OfferId offer);
}
