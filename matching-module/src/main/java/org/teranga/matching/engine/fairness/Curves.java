package org.teranga.matching.engine.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.fairness.CurvePoint.Lever;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.Floor;
import org.teranga.matching.engine.rule.RuleSet;

/** What each lever of fairness does to a pool: one plan for each of a few positions, everything else as the rules have it. */
public final class Curves {
    private static final double[] WEIGHTS = {0, 20, 60, 120};
    private static final double[] PERCENTS = {0, 50, 75, 100};
    private static final List<String> FLOORED = List.of("large", "rare_language", "woman_alone", "step_free");

    private Curves() {}

    /**
     * The points, lever by lever, from the lowest position up.
     *
     * @param progress takes the share that is done, from 0 to 1
     */
    public static List<CurvePoint> of(Market market, RuleSet rules, DoubleConsumer progress) {
        List<CurvePoint> points = new ArrayList<>();
        double all = 2 * WEIGHTS.length + PERCENTS.length;
        Fairness now = rules.fairness();
        for (double weight : WEIGHTS) {
            Fairness other = new Fairness(weight, now.fullAfterDays(), now.hardToPlaceWeight(), now.hardBelow());
            points.add(point(Lever.WAITING, weight, new Scorer(market, rules.with(other))));
            progress.accept(points.size() / all);
        }
        for (double weight : WEIGHTS) {
            Fairness other = new Fairness(now.waitingWeight(), now.fullAfterDays(), weight, now.hardBelow());
            points.add(point(Lever.HARD_TO_PLACE, weight, new Scorer(market, rules.with(other))));
            progress.accept(points.size() / all);
        }
        for (double percent : PERCENTS) {
            List<Floor> floors = percent == 0
                    ? List.of()
                    : FLOORED.stream().map(group -> new Floor(group, percent)).toList();
            points.add(point(Lever.FLOORS, percent, new Scorer(market, rules.with(floors))));
            progress.accept(points.size() / all);
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
