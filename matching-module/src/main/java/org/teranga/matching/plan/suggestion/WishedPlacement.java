package org.teranga.matching.plan.suggestion;

import java.util.Objects;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;

/**
 * A household and an offer that staff want brought together.
 *
 * @param need  whose need
 * @param offer which offer
 */
public record WishedPlacement(NeedId need, OfferId offer) {
    public WishedPlacement {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(offer, "offer");
    }
}
