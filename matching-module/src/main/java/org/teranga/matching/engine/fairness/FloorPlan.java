package org.teranga.matching.engine.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.GroupFloor;
import org.teranga.matching.engine.rule.RuleSection;

/**
 * The best plan that reaches the floors of groups, as far as the offers allow. Every pair of a group that falls short gets points on top,
 * the same for all of the group and as few as will do: doubled until the floor is reached, then halved in between. So the plan is the
 * best there is under scores in which these points are told, its proof holds, and what the floors cost is known.
 *
 * @param plan   the plan; its scorer knows the points
 * @param floors what became of each floor; none where there are no rules about them
 * @param price  how many points less the plan is worth than one without floors, by the scores without these points
 */
public record FloorPlan(Plan plan, List<FloorShare> floors, long price) {
    private static final int MOST_DOUBLINGS = 8;
    private static final int HALVINGS = 4;

    /** A first lift is such a share of the largest score. */
    private static final int FIRST_LIFT = 32;

    public FloorPlan {
        floors = List.copyOf(floors);
    }

    /**
     * Makes the plan.
     *
     * @param progress takes the share that is done, from 0 to 1
     */
    public static FloorPlan of(Scorer scorer, DoubleConsumer progress) {
        return reaching(Plan.of(scorer, progress));
    }

    /** Makes the plan by other rules on the market of a plan that is known; what they leave as it is is not planned again. */
    public static FloorPlan of(Plan known, Scorer scorer) {
        return reaching(known.under(scorer));
    }

    /** Kinds of help with rules of their own have floors of their own, and are looked at one after the other. */
    private static FloorPlan reaching(Plan free) {
        Plan best = free;
        List<FloorShare> floors = new ArrayList<>();
        for (RuleSection section : free.scorer().rules().sections()) {
            if (!section.rules().floors().isEmpty()) {
                Search search = new Search(best, section);
                best = search.best();
                floors.addAll(search.told());
            }
        }
        return new FloorPlan(best, floors, floors.isEmpty() ? 0 : Math.max(0, price(free, best)));
    }

    /** How much less a plan is worth by the scores of one without floors. */
    private static long price(Plan free, Plan plan) {
        return free.assignment().objective()
                - plan.suggestions().stream()
                        .mapToLong(one -> free.scorer().score(one.need(), one.offer()))
                        .sum();
    }

    /** Makes the plan. */
    public static FloorPlan of(Scorer scorer) {
        return of(scorer, done -> {});
    }

    private record Asked(Group group, int[] members, int asked, int target, int reachable) {
        int placed(Plan plan) {
            return (int) IntStream.of(members)
                    .filter(need -> plan.assignment().offerOf()[need] >= 0)
                    .count();
        }

        int missing(Plan plan) {
            return Math.max(0, target - placed(plan));
        }
    }

    /** Looks for the points that each group of a section needs. */
    private static final class Search {
        private final Plan free;
        private final @Nullable Kind kind;
        private final List<Asked> asked = new ArrayList<>();
        private Plan best;
        private long[] bestLifts;

        Search(Plan free, RuleSection section) {
            this.free = free;
            kind = section.kind();
            best = free;
            Scorer scorer = free.scorer();
            Groups groups = new Groups(scorer);
            for (GroupFloor floor : section.rules().floors()) {
                Group group = Group.valueOf(floor.group().toUpperCase(Locale.ROOT));
                int[] members = groups.members(group, section);
                if (members.length > 0) {
                    int reachable = GroupShares.share(group, members, scorer, free.assignment())
                            .reachable();
                    int wanted = (int) Math.ceil(floor.percent() * members.length / 100);
                    asked.add(new Asked(group, members, wanted, Math.min(wanted, reachable), reachable));
                }
            }
            bestLifts = new long[asked.size()];
        }

        Plan best() {
            long largest = 1;
            for (long score : free.assignment().scoreOf()) {
                largest = Math.max(largest, score);
            }
            long[] low = new long[asked.size()];
            long[] high = new long[asked.size()];
            for (int round = 0; round < MOST_DOUBLINGS && missing(best) > 0; round++) {
                for (int k = 0; k < high.length; k++) {
                    if (asked.get(k).missing(best) > 0) {
                        low[k] = high[k];
                        high[k] = high[k] == 0 ? Math.max(1, largest / FIRST_LIFT) : 2 * high[k];
                    }
                }
                attempt(high);
            }
            halve(low, bestLifts.clone());
            return best;
        }

        private void halve(long[] low, long[] high) {
            for (int round = 0; round < HALVINGS; round++) {
                long[] middle = new long[low.length];
                boolean any = false;
                for (int k = 0; k < middle.length; k++) {
                    middle[k] = Math.min(low[k], high[k]) + (high[k] - Math.min(low[k], high[k])) / 2;
                    any |= middle[k] < high[k];
                }
                if (!any) {
                    return;
                }
                if (attempt(middle)) {
                    System.arraycopy(middle, 0, high, 0, high.length);
                } else {
                    System.arraycopy(middle, 0, low, 0, low.length);
                }
            }
        }

        /** Plans with these lifts; true where that is better than, or as good as and cheaper than, what there was. */
        private boolean attempt(long[] lifts) {
            Scorer scorer = free.scorer();
            long[] points =
                    IntStream.range(0, scorer.needs()).mapToLong(scorer::lift).toArray();
            for (int k = 0; k < lifts.length; k++) {
                for (int need : asked.get(k).members()) {
                    points[need] += lifts[k];
                }
            }
            Plan plan = free.under(scorer.lifting(points));
            int order = Integer.compare(missing(plan), missing(best));
            if (order < 0 || order == 0 && price(free, plan) <= price(free, best)) {
                best = plan;
                bestLifts = lifts.clone();
                return true;
            }
            return false;
        }

        private int missing(Plan plan) {
            return asked.stream().mapToInt(one -> one.missing(plan)).sum();
        }

        List<FloorShare> told() {
            List<FloorShare> floors = new ArrayList<>();
            for (int k = 0; k < asked.size(); k++) {
                Asked one = asked.get(k);
                int placed = one.placed(best);
                floors.add(new FloorShare(
                        kind,
                        one.group(),
                        one.members().length,
                        one.asked(),
                        one.placed(free),
                        placed,
                        Math.max(placed, one.reachable()),
                        bestLifts[k]));
            }
            return floors;
        }
    }
}
