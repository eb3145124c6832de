package org.teranga.matching.pool.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells of which home an offer is, and who of age lives there. Homes know offers and not the other way round: hence an interface. */
@FunctionalInterface
public interface OfferHome {
    /** The home of an offer; empty where it is one of no housing. */
    Optional<Shown> of(OfferId offer);

    /**
     * A home, as the JSON interface names it.
     *
     * @param id     which one
     * @param adults the ids under which checks of the adults who live there are kept, the host's first
     */
    record Shown(UUID id, List<UUID> adults) {
        public Shown {
            adults = List.copyOf(adults);
        }

        /** As the JSON interface shows it. */
        public Map<String, Object> answer() {
            return Map.of(
                    "id",
                    id,
                    "adults",
                    adults.stream().map(adult -> Map.of("id", adult)).toList());
        }
    }
}
