package org.teranga.matching.engine.assignment.pair;

/**
 * The dual values that explain a plan: the value of each need and the price of each offer, in points. In a plan that is proved best a
 * chosen pair's score is its need's value plus its offer's price, and no pair's score is more.
 *
 * @param values    of each need, at least 0
 * @param prices    of coming into each offer, whoever comes; 0 for a house
 * @param perPerson of each person who comes into a house; 0 for other offers
 */
public record Prices(long[] values, long[] prices, double[] perPerson) {
    /** The price that a household of so many persons pays for an offer. */
    public long price(int offer, int persons) {
        return prices[offer] + Math.round(perPerson[offer] * persons);
    }

    /** By how many points a pair falls short of the plan: what forcing it would cost at least. */
    public long pointsShort(int need, int offer, long score, int persons) {
        return Math.max(0, values[need] + price(offer, persons) - score);
    }
}
