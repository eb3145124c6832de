package org.teranga.matching.safeguarding.policy.standing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.safeguarding.policy.AskedOf;

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

    /** Of whom something is asked, the host first, each with the ids under which what they have shown counts. */
    public Map<UUID, Set<UUID>> subjects(AskedOf of) {
        if (of == AskedOf.HOME) {
            return Map.of(home, Set.of(home));
        }
        if (of == AskedOf.HELPER || adults.isEmpty()) {
            return Map.of(host, counts);
        }
        Map<UUID, Set<UUID>> subjects = new LinkedHashMap<>();
        subjects.put(host, counts);
        for (AskedAdult adult : adults) {
            if (adult.asked()) {
                subjects.putIfAbsent(adult.person(), Set.of(adult.person()));
            }
        }
        return subjects;
    }
}
