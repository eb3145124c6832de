package org.teranga.matching.plan.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.plan.rules.Facts;
import org.teranga.matching.pool.listing.OpenVersion;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.OpenNeed;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.pool.offer.OpenOffer;
import org.teranga.matching.preference.Preferences;
import org.teranga.platform.i18n.Formats;

/**
 * Reads the pool in nine queries, whatever its size, and of what is known already only what changed: open offers, open needs, what placements hold, who said no to whom, who would rather
 * have what, whose offers are of one person, and, since something was wrong, whom to keep apart and which hosts to leave out.
 */
@ApplicationScoped
class PoolReader {
    private final Offers offers;
    private final Needs needs;
    private final DecidedPlacements placements;
    private final Preferences preferences;
    private final KeptApart apart;

    @Inject
    PoolReader(Offers offers, Needs needs, DecidedPlacements placements, Preferences preferences, KeptApart apart) {
        this.offers = offers;
        this.needs = needs;
        this.placements = placements;
        this.preferences = preferences;
        this.apart = apart;
    }

    /** Reads it as the state of this version; what the one before it knows in the same version is not read again. */
    Pool read(PoolVersion version, @Nullable Pool before) {
        OpenPool known = before == null ? OpenPool.UNREAD : before.known();
        OpenPool read = new OpenPool(offers.renewed(known.offers()), needs.renewed(known.needs()));
        Map<String, String> several = read.withSeveral();
        Occupied occupied = occupied(placements.held(), several, kinds(read.offers()));
        Map<String, String> departments = new HashMap<>();
        Set<UUID> out = apart.leftOut();
        List<NeedFacts> open = open(read.needs(), occupied, out, departments);
        List<OfferFacts> free = free(read.offers(), occupied, out, departments);
        Market market = Market.of(open, free, version.day())
                .keepingApart(apart.pairs())
                .preferring(preferred())
                .heldBy(several, occupied.busy);
        return new Pool(version, market, departments, read);
    }

    /** What placements hold; several names the persons who have more than one offer, by offer. */
    private static Occupied occupied(
            List<OccupiedCapacity> held, Map<String, String> several, Map<OfferId, Kind> kinds) {
        Occupied occupied = new Occupied(new HashSet<>(), new HashSet<>(), new HashMap<>(), new HashMap<>());
        for (OccupiedCapacity one : held) {
            occupied.needs.add(one.need());
            occupied.places.merge(one.offer(), one.places(), Integer::sum);
            if (one.whole()) {
                occupied.offers.add(one.offer());
            }
            String person = several.get(one.offer().toString());
            Kind kind = kinds.get(one.offer());
            if (person != null && kind != null) {
                occupied.busy
                        .computeIfAbsent(person, any -> new EnumMap<>(Kind.class))
                        .merge(kind, 1, Integer::sum);
            }
        }
        return occupied;
    }

    private static Map<OfferId, Kind> kinds(List<OpenVersion<OpenOffer>> offers) {
        Map<OfferId, Kind> kinds = new HashMap<>();
        offers.forEach(one -> Facts.kind(one.open().terms())
                .ifPresent(kind -> kinds.put(one.open().id(), kind)));
        return kinds;
    }

    /**
     * The needs that wait, whose departments are noted. A child alone is never brought together with anybody, however it got here. Whose
     * stay ended since something was not well stands where stands who has waited longest.
     */
    private List<NeedFacts> open(
            List<OpenVersion<OpenNeed>> needs, Occupied occupied, Set<UUID> out, Map<String, String> departments) {
        List<NeedFacts> open = new ArrayList<>();
        Set<NeedId> first = placements.first();
        Instant longest = null;
        for (OpenVersion<OpenNeed> each : needs) {
            OpenNeed need = each.open();
            boolean waits = !occupied.needs.contains(need.id())
                    && !out.contains(need.id().value());
            if (waits && !need.terms().household().withoutAdult()) {
                open.add(Facts.of(need.id().value(), need.terms(), need.waitingSince()));
                note(need.id().toString(), need.terms().locality(), departments);
                longest = longest == null || need.waitingSince().isBefore(longest) ? need.waitingSince() : longest;
            }
        }
        if (longest != null && !first.isEmpty()) {
            Set<String> keys = first.stream().map(NeedId::toString).collect(Collectors.toSet());
            LocalDate since = LocalDate.ofInstant(longest, Formats.ZONE);
            open.replaceAll(need -> keys.contains(need.id()) ? need.waiting(since) : need);
        }
        return open;
    }

    /** The offers with room, whose departments are noted; those of hosts who are proposed to nobody, of homes that rest, those that are parked, and those that have ended are left out. */
    private List<OfferFacts> free(
            List<OpenVersion<OpenOffer>> offers, Occupied occupied, Set<UUID> out, Map<String, String> departments) {
        Set<OfferId> frozen = new HashSet<>(apart.frozen());
        frozen.addAll(apart.resting());
        List<OfferFacts> free = new ArrayList<>();
        for (OpenVersion<OpenOffer> each : offers) {
            OpenOffer offer = each.open();
            boolean nobodys =
                    frozen.contains(offer.id()) || out.contains(offer.id().value());
            if (!occupied.offers.contains(offer.id()) && !nobodys) {
                free.add(Facts.of(offer.id().value(), offer.terms(), left(offer, occupied.places)));
                note(offer.id().toString(), offer.terms().locality(), departments);
            }
        }
        return free;
    }

    private static void note(String key, Locality place, Map<String, String> departments) {
        String department = place.department();
        if (department != null) {
            departments.put(key, department);
        }
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

    /**
     * What placements hold.
     *
     * @param needs  whose needs
     * @param offers the offers of which nothing is left
     * @param places of each offer, how much
     * @param busy   of each person with several offers, how many of them, by what is offered
     */
    private record Occupied(
            Set<NeedId> needs,
            Set<OfferId> offers,
            Map<OfferId, Integer> places,
            Map<String, Map<Kind, Integer>> busy) {}
}
