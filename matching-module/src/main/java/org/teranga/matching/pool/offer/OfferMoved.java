package org.teranga.matching.pool.offer;

import java.util.Objects;
import java.util.Optional;

/**
 * An event, in the transaction of the change: an offer lies somewhere else than was told before, by whichever form.
 *
 * @param offer     which one
 * @param elsewhere whether a place was told before; otherwise it is told for the first time
 */
public record OfferMoved(OfferId offer, boolean elsewhere) {
    public OfferMoved {
        Objects.requireNonNull(offer, "offer");
    }

    /** What is to be told of this change; empty where the offer lies where it lay. */
    public static Optional<OfferMoved> between(OfferId offer, OfferTerms before, OfferTerms now) {
        if (!before.country().equals(now.country())) {
            return Optional.of(new OfferMoved(offer, true));
        }
        return before.locality().isAt(now.locality())
                ? Optional.empty()
                : Optional.of(new OfferMoved(offer, before.locality().isTold()));
    }
}
