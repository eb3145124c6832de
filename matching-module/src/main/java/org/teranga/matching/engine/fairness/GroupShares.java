package org.teranga.matching.engine.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.assignment.GroupSolver;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.PairSource;
import org.teranga.matching.engine.assignment.pair.PairTaker;

/**
 * How every group fares under a plan. What is reachable at best is the largest number of the group's households that the offers can take
 * when nobody else is there: the plan in which every pair is worth one point. Where houses are shared it is a bound, since each house is
 * taken to hold as many households as it could if the smallest came: that is solved exactly and in no time, and it is closer than what
 * packing persons proves.
 */
public final class GroupShares {
    private GroupShares() {}

    /** The groups that are not empty, everybody first. */
    public static List<GroupShare> of(Scorer scorer, Assignment plan) {
        Groups groups = new Groups(scorer);
        List<GroupShare> shares = new ArrayList<>();
        for (Group group : Group.values()) {
            int[] members = IntStream.range(0, scorer.needs())
                    .filter(need -> groups.has(group, need))
                    .toArray();
            if (members.length > 0) {
                shares.add(share(group, members, scorer, plan));
            }
        }
        return shares;
    }

    static GroupShare share(Group group, int[] members, Scorer scorer, Assignment plan) {
        int placed = (int)
                IntStream.of(members).filter(need -> plan.offerOf()[need] >= 0).count();
        int possible = (int)
                IntStream.of(members).filter(need -> scorer.count(need) > 0).count();
        // Where the plan places all who have a candidate, nothing is to be computed.
        long reachable = placed == possible ? possible : reachable(new Members(scorer, members));
        return new GroupShare(group, members.length, placed, (int) Math.clamp(reachable, placed, possible));
    }

    /** How many of these could be placed at best, were nobody else there. */
    static int reachable(Scorer scorer, int[] members) {
        int possible = (int)
                IntStream.of(members).filter(need -> scorer.count(need) > 0).count();
        return possible == 0 ? 0 : (int) Math.min(possible, reachable(new Members(scorer, members)));
    }

    private static long reachable(Members members) {
        return new GroupSolver(
                        members, HouseholdLimits.of(members, members.scorer().limits()))
                .solve()
                .bound();
    }

    /** The pairs of some needs, each worth one point. */
    private record Members(Scorer scorer, int[] members) implements PairSource {
        @Override
        public int needs() {
            return members.length;
        }

        @Override
        public int offers() {
            return scorer.offers();
        }

        @Override
        public void pairs(int need, PairTaker taker) {
            scorer.pairs(members[need], (offer, score, persons) -> taker.take(offer, 1, persons));
        }
    }
}
