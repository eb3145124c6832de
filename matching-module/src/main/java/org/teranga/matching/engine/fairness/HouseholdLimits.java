package org.teranga.matching.engine.fairness;

import java.util.TreeMap;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.assignment.pair.PairSource;

/** Limits in households alone that no plan within limits in persons can pass: how many fit into a house if the smallest come. */
final class HouseholdLimits {
    private HouseholdLimits() {}

    static Limits of(PairSource pairs, Limits limits) {
        SizesByOffer sizes = new SizesByOffer(pairs.offers());
        for (int need = 0; need < pairs.needs(); need++) {
            pairs.pairs(need, (offer, score, persons) -> {
                if (limits.persons(offer) != Limits.NONE && limits.households(offer) != 1) {
                    sizes.add(offer, persons);
                }
            });
        }
        Limits looser = limits.copy();
        for (int offer = 0; offer < pairs.offers(); offer++) {
            if (sizes.knows(offer)) {
                int fitting = sizes.fitting(offer, limits.persons(offer));
                looser.set(offer, Limits.NONE, Math.min(fitting, limits.households(offer)));
            }
        }
        return looser;
    }

    /** How many households of each size could go to each offer. */
    private static final class SizesByOffer {
        private final TreeMap<Integer, Integer>[] counts;

        @SuppressWarnings("unchecked")
        SizesByOffer(int offers) {
            counts = new TreeMap[offers];
        }

        boolean knows(int offer) {
            return counts[offer] != null;
        }

        void add(int offer, int persons) {
            if (counts[offer] == null) {
                counts[offer] = new TreeMap<>();
            }
            counts[offer].merge(persons, 1, Integer::sum);
        }

        int fitting(int offer, int room) {
            int left = room;
            int households = 0;
            for (var size : counts[offer].entrySet()) {
                int persons = size.getKey();
                int here = persons == 0 ? size.getValue() : Math.min(size.getValue(), left / persons);
                households += here;
                left -= here * persons;
            }
            return households;
        }
    }
}
