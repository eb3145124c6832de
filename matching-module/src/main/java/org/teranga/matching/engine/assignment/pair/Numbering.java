package org.teranga.matching.engine.assignment.pair;

import java.util.stream.IntStream;

/**
 * Needs and offers that have pairs that can be chosen, numbered anew: needs in their order, offers in the order that breaks ties. What
 * nobody can have leaves no trace, so that markets with the same pairs get the same plan.
 *
 * @param needs  the number in the source, of each need
 * @param offers the number in the source, of each offer
 */
public record Numbering(int[] needs, int[] offers) {
    public static Numbering of(PairSource source, boolean[] needed, boolean[] offered) {
        int[] offerOfRank = new int[source.offers()];
        IntStream.range(0, offerOfRank.length).forEach(j -> offerOfRank[source.rank(j)] = j);
        return new Numbering(
                IntStream.range(0, source.needs()).filter(i -> needed[i]).toArray(),
                IntStream.of(offerOfRank).filter(j -> offered[j]).toArray());
    }

    /** The new number of each offer of the source, or -1. */
    int[] newOffers(int count) {
        int[] numbers = IntStream.range(0, count).map(j -> -1).toArray();
        IntStream.range(0, offers.length).forEach(k -> numbers[offers[k]] = k);
        return numbers;
    }

    /** Limits by the new numbers. */
    Limits limits(Limits all) {
        Limits limits = new Limits(offers.length);
        IntStream.range(0, offers.length)
                .forEach(k -> limits.set(k, all.persons(offers[k]), all.households(offers[k])));
        return limits;
    }

    /** A plan by the numbers of the source. */
    public Assignment widen(Assignment plan, PairSource source) {
        int[] offerOf = IntStream.range(0, source.needs()).map(i -> -1).toArray();
        long[] scoreOf = new long[source.needs()];
        long[] values = new long[source.needs()];
        for (int k = 0; k < needs.length; k++) {
            offerOf[needs[k]] = plan.offerOf()[k] < 0 ? -1 : offers[plan.offerOf()[k]];
            scoreOf[needs[k]] = plan.scoreOf()[k];
            values[needs[k]] = plan.prices().values()[k];
        }
        long[] prices = new long[source.offers()];
        double[] perPerson = new double[source.offers()];
        for (int k = 0; k < offers.length; k++) {
            prices[offers[k]] = plan.prices().prices()[k];
            perPerson[offers[k]] = plan.prices().perPerson()[k];
        }
        return new Assignment(offerOf, scoreOf, plan.objective(), plan.bound(), new Prices(values, prices, perPerson));
    }
}
