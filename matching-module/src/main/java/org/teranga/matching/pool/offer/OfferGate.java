package org.teranga.matching.pool.offer;

import java.util.List;

/** Says what is missing before anybody is placed with an offer; safeguarding says it. */
public interface OfferGate {
    /** What this offer still lacks today: codes such as {@code charter}, in their order. */
    List<String> missing(OfferId offer);

    /** All that whoever offers it, or the home, lacks today, whatever the moment: what others who live there lack is theirs. */
    List<String> lacking(OfferId offer);
}
