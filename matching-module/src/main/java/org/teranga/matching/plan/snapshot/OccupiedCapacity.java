package org.teranga.matching.plan.snapshot;

import java.util.Objects;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;

/**
 * The capacity that a placement occupies until it is over.
 *
 * @param need   the need that waits for no other answer
 * @param offer  the offer
 * @param whole  whether the offer takes one household at a time, so that nothing of it is left
 * @param places how many of its places are taken
 */
public record OccupiedCapacity(NeedId need, OfferId offer, boolean whole, int places) {
    public OccupiedCapacity {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(offer, "offer");
    }
}
