package org.teranga.matching.placement;

import java.util.Objects;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;

/**
 * A need and the offer that is proposed to it.
 *
 * @param need   whose need
 * @param offer  which offer
 * @param whole  whether the offer takes one household at a time
 * @param places how many of its places are taken: persons in a home, one elsewhere
 */
public record Pair(NeedId need, OfferId offer, boolean whole, int places) {
    public Pair {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(offer, "offer");
        if (places < 1) {
            throw new IllegalArgumentException("a pair that takes " + places + " places");
        }
    }
}
