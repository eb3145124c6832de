package org.teranga.matching.safeguarding.policy.standing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Of whom something can be asked about one offer.
 *
 * @param kind   the kind of help
 * @param host   the person whose offer it is
 * @param counts under which ids what that person has shown counts: their own, and their account's
 * @param home   the home of which it is an offer
 * @param adults who lives there beside the host
 */
public record AskedPeople(String kind, UUID host, Set<UUID> counts, UUID home, List<AskedAdult> adults) {
    public AskedPeople {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(home, "home");
        counts = Set.copyOf(counts);
        adults = List.copyOf(adults);
    }
}
