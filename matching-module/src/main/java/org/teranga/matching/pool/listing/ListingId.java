package org.teranga.matching.pool.listing;

import java.util.UUID;

/** Which offer, or which need. */
public interface ListingId {
    /** Its key. */
    UUID value();
}
