package org.teranga.matching.plan.simulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.RulesDifference;

/**
 * Two plans of one pool beside each other, need by need, so that nothing but the rules makes the difference. It knows no database, and
 * the same pool and rules give the same figures.
 */
public final class Simulation {
    private final Market market;
    private final Plan before;
    private final Plan after;
    private final BitSet placedBefore;
    private final BitSet placedAfter;

    private Simulation(Plan before, Plan after) {
        this.market = before.scorer().market();
        this.before = before;
        this.after = after;
        this.placedBefore = placed(before);
        this.placedAfter = placed(after);
    }

    /**
     * The difference.
     *
     * @param before  by the rules in force
     * @param after   by others, on the same market
     * @param seconds what it took to make the plans
     */
    public static RulesDifference of(Plan before, Plan after, double seconds) {
        if (before.scorer().market() != after.scorer().market()) {
            throw new IllegalArgumentException("two plans of different pools");
        }
        return new Simulation(before, after).difference(seconds);
    }

    private RulesDifference difference(double seconds) {
        BitSet possibleBefore = possible(before, placedBefore);
        BitSet possibleAfter = possible(after, placedAfter);
        int gained = only(placedAfter, placedBefore).cardinality();
        int lost = only(placedBefore, placedAfter).cardinality();
        int moved = moved().cardinality();
        return new RulesDifference(
                market.needs().size(),
                market.offers().size(),
                side(before, possibleBefore.cardinality()),
                side(after, possibleAfter.cardinality()),
                measureTheSame(),
                gained + moved,
                lost + moved,
                gained,
                lost,
                moved,
                only(possibleAfter, possibleBefore).cardinality(),
                only(possibleBefore, possibleAfter).cardinality(),
                groups(),
                kinds(),
                seconds);
    }

    private boolean measureTheSame() {
        RuleSet rules = before.scorer().rules();
        RuleSet others = after.scorer().rules();
        return Stream.of(Kind.values())
                .allMatch(kind -> rules.of(kind).soft().equals(others.of(kind).soft())
                        && rules.of(kind).fairness().equals(others.of(kind).fairness()));
    }

    private BitSet moved() {
        int[] had = before.assignment().offerOf();
        int[] has = after.assignment().offerOf();
        return IntStream.range(0, had.length)
                .filter(need -> had[need] >= 0 && has[need] >= 0 && had[need] != has[need])
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private RulesDifference.Side side(Plan plan, int placeable) {
        Assignment pairs = plan.assignment();
        return new RulesDifference.Side(
                plan.scorer().rules().version(),
                plan.pairs(),
                placeable,
                pairs.matched(),
                plan.persons(),
                pairs.objective(),
                pairs.bound(),
                pairs.gap(),
                pairs.exact(),
                byRulesInForce(plan),
                medianKilometres(plan));
    }

    private long byRulesInForce(Plan plan) {
        Scorer inForce = before.scorer();
        return plan.suggestions().stream()
                .mapToLong(one -> inForce.score(one.need(), one.offer()))
                .sum();
    }

    private @Nullable Double medianKilometres(Plan plan) {
        double[] sorted = plan.suggestions().stream()
                .mapToDouble(one -> market.kilometres(one.need(), one.offer()))
                .filter(kilometres -> !Double.isNaN(kilometres))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return null;
        }
        double middle = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        return Math.round(10 * middle) / 10.0;
    }

    private List<RulesDifference.Group> groups() {
        return SimulatedGroups.of(market).entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    private List<RulesDifference.OfKind> kinds() {
        List<RulesDifference.OfKind> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            BitSet needs = IntStream.range(0, market.needs().size())
                    .filter(need -> market.needs().facts(need).kind() == kind)
                    .collect(BitSet::new, BitSet::set, BitSet::or);
            if (!needs.isEmpty()) {
                kinds.add(new RulesDifference.OfKind(
                        kind.code(),
                        needs.cardinality(),
                        both(needs, placedBefore).cardinality(),
                        both(needs, placedAfter).cardinality(),
                        both(needs, only(placedAfter, placedBefore)).cardinality(),
                        both(needs, only(placedBefore, placedAfter)).cardinality(),
                        both(needs, moved()).cardinality()));
            }
        }
        return kinds;
    }

    private RulesDifference.Group group(String code, BitSet needs) {
        return new RulesDifference.Group(
                code,
                needs.cardinality(),
                both(needs, placedBefore).cardinality(),
                both(needs, placedAfter).cardinality(),
                both(needs, only(placedAfter, placedBefore)).cardinality(),
                both(needs, only(placedBefore, placedAfter)).cardinality());
    }

    private static BitSet placed(Plan plan) {
        int[] offerOf = plan.assignment().offerOf();
        return IntStream.range(0, offerOf.length)
                .filter(need -> offerOf[need] >= 0)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** Whoever is placed has a possible offer: the others alone are counted. */
    private static BitSet possible(Plan plan, BitSet placed) {
        return IntStream.range(0, plan.scorer().needs())
                .filter(need -> placed.get(need) || plan.scorer().count(need) > 0)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static BitSet only(BitSet these, BitSet notThose) {
        BitSet only = (BitSet) these.clone();
        only.andNot(notThose);
        return only;
    }

    private static BitSet both(BitSet these, BitSet those) {
        BitSet both = (BitSet) these.clone();
        both.and(those);
        return both;
    }
}
