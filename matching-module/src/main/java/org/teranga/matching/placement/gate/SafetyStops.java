package org.teranga.matching.placement.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teranga.matching.placement.PlacementRefusal;
import org.teranga.matching.plan.suggestion.WishedPlacement;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.BarredPairs;
import org.teranga.matching.safeguarding.ErasedBars;
import org.teranga.matching.safeguarding.Freezes;

/** What safety says against a pair: a child alone, a host with whom something was wrong, two who are kept apart since. */
@ApplicationScoped
class SafetyStops {
    private final Freezes freezes;
    private final BarredPairs barred;
    private final ErasedBars erased;

    @Inject
    SafetyStops(Freezes freezes, BarredPairs barred, ErasedBars erased) {
        this.freezes = freezes;
        this.barred = barred;
        this.erased = erased;
    }

    /** What holds now for these offers: three queries, however many they are. */
    Stops of(Collection<OfferId> offers) {
        Set<WishedPlacement> apart = barred.all().stream()
                .map(pair -> new WishedPlacement(pair.need(), pair.offer()))
                .collect(Collectors.toSet());
        return new Stops(freezes.of(offers), apart, erased.all());
    }

    /**
     * What holds at one moment.
     *
     * @param frozen offers of hosts who are proposed to nobody
     * @param barred pairs that are not brought together
     * @param erased pairs that are kept apart although one of the two was erased
     */
    record Stops(Set<OfferId> frozen, Set<WishedPlacement> barred, Set<ErasedBars.Pair> erased) {
        Stops {
            frozen = Set.copyOf(frozen);
            barred = Set.copyOf(barred);
            erased = Set.copyOf(erased);
        }

        /** The first of it that stands against this pair; empty where nothing does. */
        Optional<PlacementRefusal> against(Need need, Offer offer) {
            if (need.terms().household().withoutAdult()) {
                return Optional.of(PlacementRefusal.of("placement.refused.child_alone"));
            }
            if (frozen.contains(offer.id())) {
                return Optional.of(PlacementRefusal.of(Freezes.REFUSED));
            }
            if (barred.contains(new WishedPlacement(need.id(), offer.id()))) {
                return Optional.of(PlacementRefusal.of(BarredPairs.REFUSED));
            }
            // Nothing else is known of it any more.
            boolean apart = erased.contains(
                    new ErasedBars.Pair(need.id().value(), offer.id().value()));
            return apart ? Optional.of(PlacementRefusal.of("placement.refused.barred")) : Optional.empty();
        }
    }
}
