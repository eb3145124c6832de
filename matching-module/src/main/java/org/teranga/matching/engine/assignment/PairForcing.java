package org.teranga.matching.engine.assignment;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.teranga.matching.engine.assignment.auction.HouseholdAssignment;
import org.teranga.matching.engine.assignment.house.OptimalityProof;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Capacities;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.assignment.pair.PairSource;
import org.teranga.matching.engine.assignment.pair.PairTaker;

/**
 * The best plan that has one given pair. Where the plan is proved by prices, it is reached from there along one cheapest way, exactly;
 * with houses everybody else is planned anew, whoever can staying where they are; where there are many, only those around the pair, so
 * that the answer does not take as long as a plan. Then prices say what no plan with the pair can exceed.
 */
public final class PairForcing {
    /** With more needs than this, those around the pair are planned anew, and so many of them. */
    private static final int MANY = 2_000;

    private static final int AROUND = 400;

    private final PairSource source;
    private final Limits limits;
    private final Assignment plan;
    private final int many;

    /**
     * From a plan.
     *
     * @param plan the best one, over all pairs of the source
     */
    public PairForcing(PairSource source, Limits limits, Assignment plan) {
        this(source, limits, plan, MANY);
    }

    PairForcing(PairSource source, Limits limits, Assignment plan, int many) {
        this.source = source;
        this.limits = limits;
        this.plan = plan;
        this.many = many;
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
        Limits after = limits.without(offer, persons);
        if (source.needs() <= many) {
            Assignment rest = replanned(i -> i != need, after);
            return with(need, offer, score, rest.offerOf(), score + rest.bound());
        }
        Surroundings around =
                Surroundings.of(source, limits, plan, new int[] {need, offer}, Math.min(AROUND, Math.max(1, many)));
        int[] offerOf = replanned(around::has, around.left(after)).offerOf();
        for (int i = 0; i < offerOf.length; i++) {
            offerOf[i] = around.has(i) ? offerOf[i] : plan.offerOf()[i];
        }
        return with(need, offer, score, offerOf, Math.min(plan.bound(), score + priced(need, after)));
    }

    private Assignment with(int need, int offer, long score, int[] others, long bound) {
        int[] offerOf = others.clone();
        long[] scoreOf = new long[offerOf.length];
        long objective = score;
        for (int i = 0; i < offerOf.length; i++) {
            if (i != need && offerOf[i] >= 0) {
                scoreOf[i] = score(i, offerOf[i]);
                objective += scoreOf[i];
            }
        }
        offerOf[need] = offer;
        scoreOf[need] = score;
        return new Assignment(offerOf, scoreOf, objective, bound, plan.prices());
    }

    private long score(int need, int offer) {
        if (plan.offerOf()[need] == offer) {
            return plan.scoreOf()[need];
        }
        long[] score = {0};
        source.pairs(need, (j, itsScore, persons) -> score[0] = j == offer ? itsScore : score[0]);
        return score[0];
    }

    /** A plan of some needs; among plans that are as good, the one in which more of them stay is better. */
    private Assignment replanned(IntPredicate some, Limits left) {
        long largest = 1;
        for (long one : plan.scoreOf()) {
            largest = Math.max(largest, one);
        }
        long all = 1 + IntStream.range(0, source.needs()).filter(some).count();
        // Scores that are too large take a slower way: then nobody is held where they are.
        long factor = HouseholdAssignment.fits(largest) && HouseholdAssignment.fits(2 * largest * all) ? all : 1;
        Assignment rest = new GroupSolver(new Others(source, plan, some, factor), left).solve();
        return new Assignment(
                rest.offerOf(), rest.scoreOf(), rest.objective(), Math.floorDiv(rest.bound(), factor), rest.prices());
    }

    /** What no plan of all others can exceed, by the prices of the plan. */
    private long priced(int need, Limits after) {
        PairSource others = new Admitted(new Others(source, plan, i -> i != need, 1), after);
        long[] values = plan.prices().values().clone();
        values[need] = 0;
        return new OptimalityProof(others, Capacities.of(others, after), 1).bound(values);
    }

    /** The pairs that can be chosen. */
    private record Admitted(PairSource all, Limits limits) implements PairSource {
        @Override
        public int needs() {
            return all.needs();
        }

        @Override
        public int offers() {
            return all.offers();
        }

        @Override
        public void pairs(int need, PairTaker taker) {
            all.pairs(need, (offer, score, persons) -> {
                if (limits.admit(offer, score, persons)) {
                    taker.take(offer, score, persons);
                }
            });
        }
    }

    /** The pairs of some needs; where they stay is worth a little more. */
    private record Others(PairSource all, Assignment plan, IntPredicate some, long factor) implements PairSource {
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
            if (some.test(need)) {
                int stay = plan.offerOf()[need];
                all.pairs(need, (offer, score, persons) -> {
                    long bonus = offer == stay && factor > 1 ? 1 : 0;
                    taker.take(offer, score * factor + bonus, persons);
                });
            }
        }
    }
}
