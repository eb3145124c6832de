package org.teranga.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.NeedFacts;
import org.teranga.matching.engine.market.OfferFacts;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.need.Needs;
import org.teranga.matching.need.OpenNeed;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.offer.Offers;
import org.teranga.matching.offer.OpenOffer;
import org.teranga.matching.placement.Held;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.preference.Preferences;
import org.teranga.matching.rules.Facts;

/**
 * Reads the pool in eight queries, whatever its size: open offers, open needs, what placements hold, who said no to whom, who would rather
 * have what, whose offers are of one person, and, since something was wrong, whom to keep apart and which hosts to leave out.
 */
@ApplicationScoped
class PoolReader {
    private final Offers offers;
    private final Needs needs;
    private final Placements placements;
    private final Preferences preferences;
    private final OfferPersons persons;
    private final KeptApart apart;

    @Inject
    PoolReader(
            Offers offers,
            Needs needs,
            Placements placements,
            Preferences preferences,
            OfferPersons persons,
            KeptApart apart) {
        this.offers = offers;
        this.needs = needs;
        this.placements = placements;
        this.preferences = preferences;
        this.persons = persons;
        this.apart = apart;
    }

    /** Reads it as the state of this version. */
    Pool read(PoolVersion version) {
        Map<OfferId, Integer> taken = new HashMap<>();
        Set<OfferId> held = new HashSet<>();
        Set<NeedId> placed = new HashSet<>();
        Map<String, String> several = persons.withSeveral();
        Map<String, Integer> busy = new HashMap<>();
        for (Held one : placements.held()) {
            several.computeIfPresent(one.offer().toString(), (offer, person) -> {
                busy.merge(person, 1, Integer::sum);
                return person;
            });
            placed.add(one.need());
            taken.merge(one.offer(), one.places(), Integer::sum);
            if (one.whole()) {
                held.add(one.offer());
            }
        }
        Map<String, String> departments = new HashMap<>();
        List<NeedFacts> open = new ArrayList<>();
        for (OpenNeed need : needs.snapshot()) {
            // A child alone is never brought together with anybody, however it got here.
            if (!placed.contains(need.id()) && !need.terms().household().withoutAdult()) {
                open.add(Facts.of(need.id().value(), need.terms(), need.waitingSince()));
                String department = need.terms().locality().department();
                if (department != null) {
                    departments.put(need.id().toString(), department);
                }
            }
        }
        held.addAll(apart.frozen());
        List<OfferFacts> free = new ArrayList<>();
        for (OpenOffer offer : offers.snapshot()) {
            if (!held.contains(offer.id())) {
                free.add(Facts.of(offer.id().value(), offer.terms(), left(offer, taken)));
                String department = offer.terms().locality().department();
                if (department != null) {
                    departments.put(offer.id().toString(), department);
                }
            }
        }
        Market market = Market.of(open, free, version.day())
                .keepingApart(apart.pairs())
                .preferring(preferred())
                .heldBy(several, busy);
        return new Pool(version, market, departments);
    }

    private Map<String, List<String>> preferred() {
        return preferences.all().stream()
                .collect(Collectors.groupingBy(
                        one -> one.need().toString(),
                        Collectors.mapping(one -> one.offer().toString(), Collectors.toList())));
    }

    /** What is left of an offer that several share. Any day counts as taken that one placement holds, whichever its dates. */
    private static @Nullable Integer left(OpenOffer offer, Map<OfferId, Integer> taken) {
        Integer capacity = offer.terms().capacity();
        return capacity == null ? null : Integer.valueOf(Math.max(0, capacity - taken.getOrDefault(offer.id(), 0)));
    }
}
