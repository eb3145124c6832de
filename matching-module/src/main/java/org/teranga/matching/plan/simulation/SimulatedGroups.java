package org.teranga.matching.plan.simulation;

import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.WordMatching;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.Requirement;

/**
 * The groups whose luck a change of rules is measured by: who waits long, who is many, whom few understand, who cannot climb stairs, and
 * who the people are to each other. A household may be in several, or in none.
 */
final class SimulatedGroups {
    private static final int LONG_WAITING_DAYS = 180;
    private static final int MANY_PERSONS = 5;

    /** A language is rare where fewer than one offer in so many speaks it. */
    private static final int ONE_OFFER_IN = 20;

    private final Market market;
    private final Map<String, Integer> speaking = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();

    private SimulatedGroups(Market market) {
        this.market = market;
        IntStream.range(0, market.offers().size())
                .mapToObj(market.offers()::facts)
                .flatMap(offer -> languages(offer.languages()).stream())
                .forEach(language -> speaking.merge(language, 1, Integer::sum));
    }

    /** The groups by their code, each with the numbers of its needs; also those that are empty. */
    static Map<String, BitSet> of(Market market) {
        SimulatedGroups all = new SimulatedGroups(market);
        Map<String, BitSet> groups = new LinkedHashMap<>();
        groups.put("waiting_180_days", all.needs(all::waitsLong));
        groups.put("persons_5_or_more", all.needs(need -> market.needs().persons(need) >= MANY_PERSONS));
        groups.put("rare_language", all.needs(all::speaksRareLanguagesOnly));
        groups.put("step_free", all.needs(need -> all.facts(need).requires().contains(Requirement.STEP_FREE)));
        for (Composition composition : Composition.values()) {
            groups.put(
                    composition.code(),
                    all.needs(need -> all.facts(need).household().composition() == composition));
        }
        return groups;
    }

    private BitSet needs(IntPredicate belongs) {
        return IntStream.range(0, market.needs().size()).filter(belongs).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private NeedFacts facts(int need) {
        return market.needs().facts(need);
    }

    private boolean waitsLong(int need) {
        var since = facts(need).waitingSince();
        return since != null && ChronoUnit.DAYS.between(since, market.today()) > LONG_WAITING_DAYS;
    }

    private boolean speaksRareLanguagesOnly(int need) {
        Set<String> spoken = languages(facts(need).languages());
        return !spoken.isEmpty()
                && spoken.stream()
                        .allMatch(language -> (long) speaking.getOrDefault(language, 0) * ONE_OFFER_IN
                                < market.offers().size());
    }

    private Set<String> languages(List<String> tags) {
        Set<String> spoken = new HashSet<>();
        tags.forEach(tag -> spoken.add(languages.computeIfAbsent(tag, WordMatching::language)));
        return spoken;
    }
}
