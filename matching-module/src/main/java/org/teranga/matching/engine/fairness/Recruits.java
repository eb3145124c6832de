package org.teranga.matching.engine.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.fairness.Recruit.By;
import org.teranga.matching.engine.market.WordMatching;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.OfferFacts;

/**
 * Finds the kinds of host to look for: those where the prices of a plan are highest. An offer's price is what one more of the same would be
 * worth at most. Only kinds that would help some households who have no suggestion; what so few share that it would name them is left out.
 */
public final class Recruits {
    /** Fewer households than this are not named. */
    public static final int FEW = 5;

    private static final int MOST_OF_EACH = 5;
    private static final int MANY_BEDS = 8;

    private final Scorer scorer;
    private final Assignment plan;
    private final Map<String, String> places;
    private final Map<Key, Tally> tallies = new HashMap<>();

    private Recruits(Scorer scorer, Assignment plan, Map<String, String> places) {
        this.scorer = scorer;
        this.plan = plan;
        this.places = places;
    }

    /**
     * The kinds, by place, size and language, of each the dearest few.
     *
     * @param places for an offer's id the code of its place; offers without one count by size and language only
     */
    public static List<Recruit> of(Scorer scorer, Assignment plan, Map<String, String> places) {
        return new Recruits(scorer, plan, places).list();
    }

    private List<Recruit> list() {
        int usual = usualSize();
        List<List<Key>> keys = new ArrayList<>();
        for (int offer = 0; offer < scorer.offers(); offer++) {
            keys.add(keys(scorer.market().offers().facts(offer)));
            long price = plan.prices().price(offer, usual);
            keys.get(offer)
                    .forEach(key ->
                            tallies.computeIfAbsent(key, none -> new Tally()).offer(price));
        }
        for (int need = 0; need < scorer.needs(); need++) {
            if (plan.offerOf()[need] < 0) {
                Set<Key> open = new HashSet<>();
                scorer.pairs(need, (offer, score, persons) -> open.addAll(keys.get(offer)));
                open.forEach(key -> tallies.getOrDefault(key, new Tally()).households++);
            }
        }
        List<Recruit> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (By by : By.values()) {
                all.addAll(dearest(kind, by));
            }
        }
        return all;
    }

    private int usualSize() {
        long persons = 0;
        for (int need = 0; need < scorer.needs(); need++) {
            persons += scorer.persons(need);
        }
        return (int) Math.max(1, Math.round((double) persons / Math.max(1, scorer.needs())));
    }

    private List<Key> keys(OfferFacts offer) {
        List<Key> keys = new ArrayList<>();
        @Nullable String place = places.get(offer.id());
        if (place != null) {
            keys.add(new Key(offer.kind(), By.PLACE, place));
        }
        if (offer.kind() == Kind.HOUSING && offer.capacity() != null) {
            keys.add(new Key(offer.kind(), By.SIZE, String.valueOf(Math.min(MANY_BEDS, offer.capacity()))));
        }
        offer.languages().stream()
                .map(WordMatching::language)
                .distinct()
                .forEach(tag -> keys.add(new Key(offer.kind(), By.LANGUAGE, tag)));
        return keys;
    }

    private List<Recruit> dearest(Kind kind, By by) {
        return tallies.entrySet().stream()
                .filter(entry -> entry.getKey().kind == kind && entry.getKey().by == by)
                .map(entry -> entry.getValue().as(entry.getKey()))
                .filter(one -> one.points() > 0 && one.households() >= FEW)
                .sorted(Comparator.comparingLong(Recruit::points)
                        .thenComparingInt(Recruit::households)
                        .reversed()
                        .thenComparing(Recruit::value))
                .limit(MOST_OF_EACH)
                .toList();
    }

    private record Key(Kind kind, By by, String value) {}

    private static final class Tally {
        private long points;
        private int offers;
        private int households;

        void offer(long price) {
            points += price;
            offers++;
        }

        Recruit as(Key key) {
            return new Recruit(key.kind, key.by, key.value, Math.round((double) points / offers), offers, households);
        }
    }
}
