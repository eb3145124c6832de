package org.teranga.matching.engine.explanation;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.MarketHousehold;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;

/** The cells that hard rules look at: which are blank, which a rule looks at, and with what they could be filled in. */
final class BlankCells {
    private static final int ANYWHERE_KM = 20_100;
    private static final int ROOM = 1_000;

    private BlankCells() {}

    /** The columns of a need that are blank. */
    static Set<String> of(NeedFacts need) {
        Set<String> blank = new TreeSet<>();
        put(blank, "postcode", need.place());
        put(blank, "radius_km", need.radiusKm());
        put(blank, "adults", need.household().adults());
        put(blank, "children", need.household().children());
        put(blank, "composition", need.household().composition());
        put(blank, "from", need.from());
        put(blank, "languages", need.languages().isEmpty() ? null : need.languages());
        return blank;
    }

    /** The columns of an offer that are blank. */
    static Set<String> of(OfferFacts offer) {
        Set<String> blank = new TreeSet<>();
        put(blank, "postcode", offer.place());
        put(blank, "capacity", offer.capacity());
        put(blank, "available_from", offer.from());
        put(blank, "languages", offer.languages().isEmpty() ? null : offer.languages());
        put(blank, "host", offer.host());
        return blank;
    }

    private static void put(Set<String> blank, String column, @Nullable Object cell) {
        if (cell == null) {
            blank.add(column);
        }
    }

    /** The columns of either side that a rule looks at. */
    static Set<String> ofRule(String rule) {
        return switch (rule) {
            case "radius", "radius_or_remote" -> Set.of("postcode", "radius_km");
            case "capacity" -> Set.of("adults", "children", "capacity");
            case "dates" -> Set.of("from", "available_from");
            case "common_language" -> Set.of("languages");
            case "children" -> Set.of("children");
            case "unhcr_household", "women_only" -> Set.of("composition", "host");
            default -> Set.of();
        };
    }

    /** A need as it would be with the answers that suit an offer best: each of those who they may be. */
    static Stream<NeedFacts> filled(NeedFacts need, OfferFacts offer) {
        MarketHousehold household = need.household();
        return compositions(household)
                .map(composition -> new NeedFacts(
                        need.id(),
                        need.kind(),
                        need.place() == null ? offer.place() : need.place(),
                        need.radiusKm() == null ? Integer.valueOf(ANYWHERE_KM) : need.radiusKm(),
                        household(household, composition),
                        need.languages().isEmpty() ? offer.languages() : need.languages(),
                        need.interests(),
                        need.skills(),
                        need.requires(),
                        need.from() == null ? offer.from() : need.from(),
                        need.durationDays(),
                        need.waitingSince(),
                        need.answers()));
    }

    /** An offer as it would be with the answers that suit a need best: each of those who may live there. */
    static Stream<OfferFacts> filled(OfferFacts offer, NeedFacts need) {
        Stream<Host> hosts = offer.host() == null ? Stream.of(Host.values()) : Stream.of(offer.host());
        return hosts.map(host -> new OfferFacts(
                offer.id(),
                offer.kind(),
                offer.place() == null ? need.place() : offer.place(),
                offer.capacity() == null ? Integer.valueOf(ROOM) : offer.capacity(),
                offer.shared(),
                offer.from() == null ? need.from() : offer.from(),
                offer.until(),
                offer.languages().isEmpty() ? need.languages() : offer.languages(),
                offer.interests(),
                offer.skills(),
                offer.conditions(),
                host,
                offer.answers()));
    }

    private static Stream<Composition> compositions(MarketHousehold household) {
        return household.composition() != null
                ? Stream.of(household.composition())
                : Stream.of(Composition.values()).filter(composition -> suits(composition, household));
    }

    private static boolean suits(Composition composition, MarketHousehold household) {
        Integer adults = household.adults();
        Integer children = household.children();
        boolean noChildren = children == null || children == 0;
        return switch (composition) {
            case SINGLE_WOMAN, SINGLE_MAN -> (adults == null || adults == 1) && noChildren;
            case WOMAN_WITH_CHILDREN -> children == null || children > 0;
            case COUPLE -> adults == null || adults > 1;
            case FAMILY, GROUP -> true;
        };
    }

    /** As few people as there can be. */
    private static MarketHousehold household(MarketHousehold household, Composition composition) {
        int fewest = composition == Composition.COUPLE ? 2 : 1;
        int fewestChildren = composition == Composition.WOMAN_WITH_CHILDREN ? 1 : 0;
        return new MarketHousehold(
                household.adults() == null ? Integer.valueOf(fewest) : household.adults(),
                household.children() == null ? Integer.valueOf(fewestChildren) : household.children(),
                composition);
    }
}
