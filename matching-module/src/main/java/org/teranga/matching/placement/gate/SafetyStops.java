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
import org.teranga.matching.safeguarding.BarReaders;
import org.teranga.matching.safeguarding.BarredPairs;
import org.teranga.matching.safeguarding.ErasedBars;
import org.teranga.matching.safeguarding.Freezes;

/** What safety says against a pair: a child alone, a host with whom something was wrong, two who are kept apart since. */
@ApplicationScoped
class SafetyStops {
    private final Freezes freezes;
    private final BarredPairs barred;
    private final ErasedBars erased;
    private final BarReaders readers;

    @Inject
    SafetyStops(Freezes freezes, BarredPairs barred, ErasedBars erased, BarReaders readers) {
        this.readers = readers;
        this.freezes = freezes;
        this.barred = barred;
        this.erased = erased;
    }

    /** What holds now for these offers: three queries, however many they are. */
    Stops of(Collection<OfferId> offers) {
        Set<WishedPlacement> apart = barred.all().stream()
                .map(pair -> new WishedPlacement(pair.need(), pair.offer()))
                .collect(Collectors.toSet());
        return new Stops(freezes.of(offers), freezes.lookedInto(offers), apart, erased.all());
    }

    /** What of it the reader is told about this offer: nothing of what was wrong, or is looked into, where they live themselves. */
    Stops told(Stops stops, OfferId offer) {
        return readers.lives(offer) ? new Stops(Set.of(), Set.of(), Set.of(), Set.of()) : stops;
    }

    /**
     * What holds at one moment.
     *
     * @param frozen offers of hosts who are proposed to nobody
     * @param looked offers of homes where something is looked into
     * @param barred pairs that are not brought together
     * @param erased pairs that are kept apart although one of the two was erased
     */
    record Stops(Set<OfferId> frozen, Set<OfferId> looked, Set<WishedPlacement> barred, Set<ErasedBars.Pair> erased) {
        Stops {
            frozen = Set.copyOf(frozen);
            looked = Set.copyOf(looked);
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
            if (looked.contains(offer.id())) {
                return Optional.of(PlacementRefusal.of(Freezes.LOOKED_INTO));
            }
            // Nothing else is known of it any more.
            boolean apart = erased.contains(
                    new ErasedBars.Pair(need.id().value(), offer.id().value()));
            return apart ? Optional.of(PlacementRefusal.of("placement.refused.barred")) : Optional.empty();
        }
    }
}
