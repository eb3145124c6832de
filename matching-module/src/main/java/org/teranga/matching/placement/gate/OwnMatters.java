package org.teranga.matching.placement.gate;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;

/**
 * What is somebody's own, asked once for many pairs: their needs and offers, and the offers of homes in which they live, or lived.
 *
 * @param persons this human, under each id
 * @param homes   offers of a home in which this human lives, or lived
 */
public record OwnMatters(Set<UUID> persons, Set<OfferId> homes) {
    /** Nothing is. */
    public static final OwnMatters NONE = new OwnMatters(Set.of(), Set.of());

    public OwnMatters {
        persons = Set.copyOf(persons);
        homes = Set.copyOf(homes);
    }

    /** Whether one of these two is. */
    public boolean include(Need need, Offer offer) {
        return homes.contains(offer.id()) || !Collections.disjoint(SecondPersons.owners(need, offer), persons);
    }
}
