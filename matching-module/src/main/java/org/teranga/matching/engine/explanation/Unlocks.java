package org.teranga.matching.engine.explanation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.Nearby;
import org.teranga.matching.engine.market.fact.NeedFacts;

/**
 * Finds the one change that would unlock the most pairs: for a need, for an offer, and for the whole pool. A pair is unlocked by a change
 * where nothing but this stands between the two: twenty kilometres more, one more bed, thirty days earlier, a language, a home that can be
 * reached without steps, an answer that nobody has asked for yet. Whatever protects somebody is never among them, and who said no is not
 * asked again.
 */
public final class Unlocks {
    /** Fewer needs than this are not named by what they speak. */
    public static final int FEW = 5;

    /** Nobody is asked to look farther than the length of a country. */
    private static final int FARTHEST = 64 * Changes.KILOMETRES;

    private final Scorer scorer;
    private final Market market;
    private final Changes changes;
    private final Nearby nearby = new Nearby();

    /** Of the rules that a scorer holds against a market. */
    public Unlocks(Scorer scorer) {
        this.scorer = scorer;
        market = scorer.market();
        changes = new Changes(scorer);
    }

    /**
     * What would unlock the most for one need, the best first. Where nobody is within a little more than its radius, it is asked how much
     * farther somebody is; where its place or its radius is not known, all offers of its kind are looked at.
     */
    public List<Unlock> ofNeed(int need) {
        Map<Change, Tally> tallies = new HashMap<>();
        NeedFacts facts = market.needs().facts(need);
        if (facts.radiusKm() == null || facts.place() == null || !changes.askForRadius(need)) {
            market.nearby(need, false, true, nearby);
            countNearby(need, Changes.KILOMETRES, tallies);
            return ranked(tallies, 0);
        }
        for (int more = Changes.KILOMETRES; more <= FARTHEST && !opensByRadius(tallies); more *= 2) {
            tallies.clear();
            look(need, more, tallies);
        }
        return ranked(tallies, 0);
    }

    private static boolean opensByRadius(Map<Change, Tally> tallies) {
        return tallies.keySet().stream().anyMatch(change -> change.criterion().equals("radius"));
    }

    /** What would unlock the most for one offer, the best first. */
    public List<Unlock> ofOffer(int offer) {
        Map<Change, Tally> tallies = new HashMap<>();
        for (int need = 0; need < scorer.needs(); need++) {
            if (market.needs().facts(need).kind()
                    == market.offers().facts(offer).kind()) {
                changes.lookAt(need, Changes.KILOMETRES);
                count(offer, tallies, new HashSet<>());
            }
        }
        // The radius is the household's: no host can change it.
        tallies.keySet().removeIf(change -> change.criterion().equals("radius"));
        return ranked(tallies, FEW);
    }

    /** What would unlock the most in the whole pool, the best first: what gives a first possibility to most, then what opens most pairs. */
    public List<Unlock> ofPool() {
        Map<Change, Tally> tallies = new HashMap<>();
        IntStream.range(0, scorer.needs()).forEach(need -> look(need, Changes.KILOMETRES, tallies));
        return ranked(tallies, FEW);
    }

    private void look(int need, int farther, Map<Change, Tally> tallies) {
        Integer radius = market.needs().facts(need).radiusKm();
        if (radius != null) {
            market.nearby(need, radius + farther, nearby);
            countNearby(need, farther, tallies);
        }
    }

    private void countNearby(int need, int farther, Map<Change, Tally> tallies) {
        changes.lookAt(need, farther);
        Set<Change> seen = new HashSet<>();
        for (int at = 0; at < nearby.size(); at++) {
            int spot = nearby.spot(at);
            for (int offer = market.firstOffer(spot); offer < market.firstOffer(spot + 1); offer++) {
                count(offer, tallies, seen);
            }
        }
    }

    private void count(int offer, Map<Change, Tally> tallies, Set<Change> seen) {
        changes.each(offer, change -> {
            Tally tally = tallies.computeIfAbsent(change, none -> new Tally());
            tally.pairs++;
            if (seen.add(change)) {
                tally.needs++;
                tally.households += changes.hasNone() ? 1 : 0;
            }
        });
    }

    /** The languages of so few needs that they would name somebody are left out. */
    private static List<Unlock> ranked(Map<Change, Tally> tallies, int fewest) {
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().as(entry.getKey()))
                .filter(one ->
                        one.needs() >= fewest || !one.change().criterion().equals("common_language"))
                .sorted(Comparator.comparingInt(Unlock::households)
                        .thenComparingLong(Unlock::pairs)
                        .reversed()
                        .thenComparing(Unlock::change))
                .toList();
    }

    private static final class Tally {
        private long pairs;
        private int needs;
        private int households;

        Unlock as(Change change) {
            return new Unlock(change, pairs, needs, households);
        }
    }
}
