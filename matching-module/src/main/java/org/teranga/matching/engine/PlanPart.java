package org.teranga.matching.engine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.teranga.matching.engine.assignment.GroupSolver;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.assignment.pair.PairSource;
import org.teranga.matching.engine.assignment.pair.PairTaker;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSection;

/**
 * The plan of those kinds of help that go by the same rules: a problem of its own, since nothing of it is brought together with anything
 * else. Under other rules it is made anew only where its own have changed.
 *
 * @param market  the needs and offers
 * @param section the kinds of help, and their rules
 * @param needs   the needs of these kinds
 * @param lifts   the points that they get so that floors are reached
 * @param plan    the plan of these needs, in their order, with its proof and its prices
 */
record PlanPart(Market market, RuleSection section, int[] needs, long[] lifts, Assignment plan) {
    /** Makes the plan of a section. */
    static PlanPart of(Scorer scorer, Limits limits, RuleSection section) {
        int[] needs = needs(scorer, section);
        PairSource source = needs.length == scorer.needs() ? scorer : new Those(scorer, needs);
        return new PlanPart(
                scorer.market(), section, needs, lifts(scorer, needs), new GroupSolver(source, limits).solve());
    }

    /** Whether the plan of a section would be this one. */
    boolean holds(Scorer scorer, RuleSection other) {
        return market == scorer.market()
                && section.kinds().equals(other.kinds())
                && section.rules().numbered(1).equals(other.rules().numbered(1))
                && Arrays.equals(lifts, lifts(scorer, needs));
    }

    private static int[] needs(Scorer scorer, RuleSection section) {
        return IntStream.range(0, scorer.needs())
                .filter(need -> section.kinds()
                        .contains(scorer.market().needs().facts(need).kind()))
                .toArray();
    }

    private static long[] lifts(Scorer scorer, int[] needs) {
        return IntStream.of(needs).mapToLong(scorer::lift).toArray();
    }

    /** The pairs of some needs of a market. */
    private record Those(Scorer scorer, int[] those) implements PairSource {
        @Override
        public int needs() {
            return those.length;
        }

        @Override
        public int offers() {
            return scorer.offers();
        }

        @Override
        public void pairs(int need, PairTaker taker) {
            scorer.pairs(those[need], taker);
        }

        @Override
        public void pairsWorth(int need, long least, PairTaker taker) {
            scorer.pairsWorth(those[need], least, taker);
        }

        @Override
        public int rank(int offer) {
            return scorer.rank(offer);
        }
    }
}
