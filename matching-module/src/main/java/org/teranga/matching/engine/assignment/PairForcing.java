package org.teranga.matching.engine.assignment;

import java.util.stream.IntStream;

/**
 * The best plan that has one given pair. Where the plan is proved by prices, it is reached from there along one cheapest way, exactly;
 * with houses everybody else is planned anew, whoever can staying where they are.
 */
public final class PairForcing {
    private final PairSource source;
    private final Limits limits;
    private final Assignment plan;

    /**
     * From a plan.
     *
     * @param plan the best one, over all pairs of the source
     */
    public PairForcing(PairSource source, Limits limits, Assignment plan) {
        this.source = source;
        this.limits = limits;
        this.plan = plan;
    }

    /** Whether an offer and its group can ever take a household of so many persons. */
    public static boolean isPossible(Limits limits, int offer, int persons) {
        return limits.admit(offer, 1, persons) && (limits.group(offer) < 0 || limits.most(limits.group(offer)) > 0);
    }

    /**
     * The best plan with a pair, and what no plan with it can exceed.
     *
     * @param score what the pair is worth
     * @throws IllegalArgumentException where the offer can never take so many persons
     */
    public Assignment force(int need, int offer, long score, int persons) {
        if (!isPossible(limits, offer, persons)) {
            throw new IllegalArgumentException("offer " + offer + " never takes " + persons + " persons");
        }
        if (plan.exact() && IntStream.range(0, source.offers()).noneMatch(limits::isHouse)) {
            try {
                Network network = new Network(source, limits, plan);
                network.force(need, offer, score);
                Assignment forced = network.plan(0);
                return new Assignment(
                        forced.offerOf(), forced.scoreOf(), forced.objective(), forced.objective(), plan.prices());
            } catch (Network.Unproved pricesAreOfFewerPairs) {
                return anew(need, offer, score, persons);
            }
        }
        return anew(need, offer, score, persons);
    }

    private Assignment anew(int need, int offer, long score, int persons) {
        long largest = 1;
        for (long one : plan.scoreOf()) {
            largest = Math.max(largest, one);
        }
        long needsAndOffers = (long) source.needs() + source.offers();
        long room = AssignmentSolver.largestScore(needsAndOffers) / 64;
        long factor = largest <= room / (source.needs() + 1L) ? source.needs() + 1L : 1;
        Others others = new Others(source, plan, need, factor);
        Assignment rest = new GroupSolver(others, limits.without(offer, persons)).solve();
        int[] offerOf = rest.offerOf().clone();
        long[] scoreOf = new long[offerOf.length];
        long objective = score;
        for (int i = 0; i < offerOf.length; i++) {
            scoreOf[i] = Math.floorDiv(rest.scoreOf()[i], factor);
            objective += scoreOf[i];
        }
        offerOf[need] = offer;
        scoreOf[need] = score;
        return new Assignment(offerOf, scoreOf, objective, score + Math.floorDiv(rest.bound(), factor), plan.prices());
    }

    /** The pairs of all others; among plans that are as good, the one in which more of them stay is better. */
    private record Others(PairSource all, Assignment plan, int without, long factor) implements PairSource {
        @Override
        public int needs() {
            return all.needs();
        }

        @Override
        public int offers() {
            return all.offers();
        }

        @Override
        public int rank(int offer) {
            return all.rank(offer);
        }

        @Override
        public void pairs(int need, PairTaker taker) {
            if (need != without) {
                int stay = plan.offerOf()[need];
                all.pairs(need, (offer, score, persons) -> {
                    long bonus = offer == stay && factor > 1 ? 1 : 0;
                    taker.take(offer, score * factor + bonus, persons);
                });
            }
        }
    }
}
