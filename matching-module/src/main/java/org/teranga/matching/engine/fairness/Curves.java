package org.teranga.matching.engine.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.fairness.CurvePoint.Lever;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSet;

/** Computes how each lever of fairness changes the plan of a pool: one plan for each of a few positions, all other rules as they are. */
public final class Curves {
    private static final double[] WEIGHTS = {0, 20, 60, 120};
    private static final double[] PERCENTS = {0, 50, 75, 100};

    private Curves() {}

    /**
     * The points, lever by lever, from the lowest position up.
     *
     * @param progress takes the share that is done, from 0 to 1
     */
    public static List<CurvePoint> of(Market market, RuleSet rules, DoubleConsumer progress) {
        List<CurvePoint> points = new ArrayList<>();
        double all = 2 * WEIGHTS.length + PERCENTS.length;
        for (Lever lever : Lever.values()) {
            for (double value : lever == Lever.FLOORS ? PERCENTS : WEIGHTS) {
                points.add(point(lever, value, new Scorer(market, lever.at(rules, value))));
                progress.accept(points.size() / all);
            }
        }
        return points;
    }

    private static CurvePoint point(Lever lever, double value, Scorer scorer) {
        Plan plan = FloorPlan.of(scorer).plan();
        long fit = plan.suggestions().stream()
                .mapToLong(one -> scorer.fit(one.need(), one.offer()))
                .sum();
        List<GroupShare> groups = GroupShares.of(plan.scorer(), plan.assignment()).stream()
                .filter(share -> share.group() == Group.EVERYBODY || share.size() >= Group.FEW)
                .toList();
        return new CurvePoint(lever, value, plan.assignment().matched(), fit, groups);
    }
}
