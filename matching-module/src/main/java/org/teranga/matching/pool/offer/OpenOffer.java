package org.teranga.matching.pool.offer;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An offer as matching sees it: what is offered, not by whom.
 *
 * @param id         which one
 * @param reference  its id in the association's own spreadsheet, or null
 * @param terms      what is offered
 * @param receivedAt when it came in
 */
public record OpenOffer(OfferId id, @Nullable String reference, OfferTerms terms, Instant receivedAt) {
    public OpenOffer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }
}
