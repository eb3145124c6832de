package org.teranga.matching.pool.listing;

import java.util.UUID;

/** The id of an offer or of a need. */
public interface ListingId {
    /** Its key. */
    UUID value();
}
