package org.teranga.matching.plan.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.A;
import org.teranga.matching.engine.RandomMarket;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.MarketHousehold;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.pool.intake.Prospect;

/** The sentence that somebody reads is what the engine says. */
class ProspectsTest {
    private static final int MARKETS = 80;

    private int missing;
    private int none;

    @Test
    void aHouseholdReadsWhatTheEngineSays() {
        for (long seed = 0; seed < MARKETS; seed++) {
            Random random = new Random(seed);
            List<OfferFacts> offers = new RandomMarket(seed).offers(1 + random.nextInt(12));
            for (NeedFacts drawn : new RandomMarket(seed).needs(8)) {
                NeedFacts need = blanked(drawn, random);
                Scorer scorer = scorer(List.of(need), offers);
                Prospect told = Prospects.ofNeed(scorer, 0);
                boolean possible = IntStream.range(0, offers.size()).anyMatch(offer -> scorer.feasible(0, offer));
                boolean answersHelp = offers.stream()
                        .anyMatch(offer -> fillings(need, offer).stream().anyMatch(filled -> feasible(filled, offer)));
                check("seed " + seed + " " + need, told, possible, answersHelp && !possible, blankOf(need));
            }
        }
        assertThat(missing).isGreaterThan(100);
        assertThat(none).isGreaterThan(100);
    }

    @Test
    void whoeverOffersReadsWhatTheEngineSays() {
        for (long seed = 0; seed < MARKETS; seed++) {
            Random random = new Random(seed);
            List<NeedFacts> needs = new RandomMarket(seed).needs(1 + random.nextInt(12));
            for (OfferFacts drawn : new RandomMarket(seed).offers(8)) {
                OfferFacts offer = blanked(drawn, random);
                Scorer scorer = scorer(needs, List.of(offer));
                Prospect told = Prospects.ofOffer(scorer, 0);
                boolean possible = IntStream.range(0, needs.size()).anyMatch(need -> scorer.feasible(need, 0));
                boolean answersHelp = needs.stream()
                        .anyMatch(need -> fillings(offer, need).stream().anyMatch(filled -> feasible(need, filled)));
                check("seed " + seed + " " + offer, told, possible, answersHelp && !possible, blankOf(offer));
            }
        }
        assertThat(missing).isGreaterThan(100);
        assertThat(none).isGreaterThan(100);
    }

    @Test
    void whoeverSaidNoLanguageIsAskedForOneAndNotToldThatNobodyIsThere() {
        Scorer silentHost =
                scorer(List.of(A.need().build()), List.of(A.home().speaking().build()));
        assertThat(Prospects.ofOffer(silentHost, 0).sentence()).isEqualTo("missing");
        assertThat(Prospects.ofOffer(silentHost, 0).missing()).containsExactly("languages");
        Scorer silentHousehold =
                scorer(List.of(A.need().speaking().build()), List.of(A.home().build()));
        assertThat(Prospects.ofNeed(silentHousehold, 0).missing()).containsExactly("languages");
        Scorer empty = scorer(List.of(A.need().speaking().build()), List.of());
        assertThat(Prospects.ofNeed(empty, 0).sentence()).isEqualTo("none");
    }

    private void check(String about, Prospect told, boolean possible, boolean answersHelp, Set<String> blank) {
        assertThat(told.possible()).as(about).isEqualTo(possible);
        assertThat(told.sentence().equals("missing")).as(about).isEqualTo(answersHelp);
        assertThat(blank).as(about).containsAll(told.missing());
        assertThat(told.sentence().equals("none")).as(about).isEqualTo(!possible && !answersHelp);
        missing += told.sentence().equals("missing") ? 1 : 0;
        none += told.sentence().equals("none") ? 1 : 0;
    }

    private static Scorer scorer(List<NeedFacts> needs, List<OfferFacts> offers) {
        return new Scorer(Market.of(needs, offers, A.DAY), RuleSet.BY_DEFAULT);
    }

    private static boolean feasible(NeedFacts need, OfferFacts offer) {
        return scorer(List.of(need), List.of(offer)).feasible(0, 0);
    }

    private static NeedFacts blanked(NeedFacts need, Random random) {
        boolean languages = random.nextInt(3) == 0;
        boolean people = random.nextInt(3) == 0;
        MarketHousehold household = need.household();
        return with(
                need,
                people
                        ? new MarketHousehold(
                                random.nextBoolean() ? null : household.adults(),
                                random.nextBoolean() ? null : household.children(),
                                random.nextBoolean() ? null : household.composition())
                        : household,
                languages ? List.of() : need.languages());
    }

    private static OfferFacts blanked(OfferFacts offer, Random random) {
        return new OfferFacts(
                offer.id(),
                offer.kind(),
                offer.place(),
                random.nextInt(4) == 0 ? null : offer.capacity(),
                offer.shared(),
                offer.from(),
                offer.until(),
                random.nextInt(3) == 0 ? List.of() : offer.languages(),
                offer.interests(),
                offer.skills(),
                offer.conditions(),
                random.nextInt(3) == 0 ? null : offer.host());
    }

    private static NeedFacts with(NeedFacts need, MarketHousehold household, List<String> languages) {
        return new NeedFacts(
                need.id(),
                need.kind(),
                need.place(),
                need.radiusKm(),
                household,
                languages,
                need.interests(),
                need.skills(),
                need.requires(),
                need.from(),
                need.durationDays(),
                need.waitingSince());
    }

    /** Everything that the household could still say, for a pair with this offer. */
    private static List<NeedFacts> fillings(NeedFacts need, OfferFacts offer) {
        MarketHousehold known = need.household();
        List<NeedFacts> all = new ArrayList<>();
        for (Composition composition : Composition.values()) {
            for (int adults = 1; adults <= 2; adults++) {
                for (int children = 0; children <= 1; children++) {
                    MarketHousehold household = new MarketHousehold(
                            known.adults() == null ? Integer.valueOf(adults) : known.adults(),
                            known.children() == null ? Integer.valueOf(children) : known.children(),
                            known.composition() == null ? composition : known.composition());
                    if (known.composition() == null && !plausible(household)
                            || known.children() == null && lacksChildren(household)
                            || known.adults() == null && household.composition() == Composition.COUPLE && adults < 2) {
                        continue;
                    }
                    LocalDate from = need.from() == null ? offer.from() : need.from();
                    all.add(new NeedFacts(
                            need.id(),
                            need.kind(),
                            need.place() == null ? offer.place() : need.place(),
                            need.radiusKm() == null ? Integer.valueOf(20_100) : need.radiusKm(),
                            household,
                            need.languages().isEmpty() ? offer.languages() : need.languages(),
                            List.of(),
                            List.of(),
                            need.requires(),
                            from,
                            need.durationDays(),
                            need.waitingSince()));
                }
            }
        }
        return all;
    }

    private static boolean lacksChildren(MarketHousehold household) {
        return household.composition() == Composition.WOMAN_WITH_CHILDREN
                && household.children() != null
                && household.children() == 0;
    }

    private static boolean plausible(MarketHousehold household) {
        int adults = household.adults() == null ? 0 : household.adults();
        int children = household.children() == null ? 0 : household.children();
        return switch (household.composition()) {
            case SINGLE_WOMAN, SINGLE_MAN -> adults == 1 && children == 0;
            case WOMAN_WITH_CHILDREN -> children > 0;
            case COUPLE -> adults > 1;
            case null, default -> true;
        };
    }

    private static List<OfferFacts> fillings(OfferFacts offer, NeedFacts need) {
        List<OfferFacts> all = new ArrayList<>();
        for (Host host : Host.values()) {
            all.add(new OfferFacts(
                    offer.id(),
                    offer.kind(),
                    offer.place() == null ? need.place() : offer.place(),
                    offer.capacity() == null ? Integer.valueOf(99) : offer.capacity(),
                    offer.shared(),
                    offer.from() == null ? need.from() : offer.from(),
                    offer.until(),
                    offer.languages().isEmpty() ? need.languages() : offer.languages(),
                    List.of(),
                    List.of(),
                    offer.conditions(),
                    offer.host() == null ? host : offer.host()));
        }
        return all;
    }

    private static Set<String> blankOf(NeedFacts need) {
        Set<String> blank = new HashSet<>();
        add(blank, "postcode", need.place() == null);
        add(blank, "radius_km", need.radiusKm() == null);
        add(blank, "adults", need.household().adults() == null);
        add(blank, "children", need.household().children() == null);
        add(blank, "composition", need.household().composition() == null);
        add(blank, "from", need.from() == null);
        add(blank, "languages", need.languages().isEmpty());
        return blank;
    }

    private static Set<String> blankOf(OfferFacts offer) {
        Set<String> blank = new HashSet<>();
        add(blank, "postcode", offer.place() == null);
        add(blank, "capacity", offer.capacity() == null);
        add(blank, "available_from", offer.from() == null);
        add(blank, "languages", offer.languages().isEmpty());
        add(blank, "host", offer.host() == null);
        return blank;
    }

    private static void add(Set<String> blank, String column, boolean isBlank) {
        if (isBlank) {
            blank.add(column);
        }
    }
}
