package org.teranga.matching.pool.listing;

import java.util.UUID;

/**
 * An offer or a need that another association has, or is about to have.
 *
 * @param record which one
 * @param state  {@code under_way} while the other has not said whether it takes it over, {@code transferred} once it has, {@code given_back}
 *     where it came from the other and went back
 * @param other  what the other association is called
 */
public record ListingElsewhere(UUID record, String state, String other) {
    /** Whether it may come back any day, so that its file stays as it is. */
    public boolean underWay() {
        return state.equals("under_way");
    }
}
