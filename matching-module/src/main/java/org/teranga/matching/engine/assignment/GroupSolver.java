package org.teranga.matching.engine.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.assignment.pair.PairSource;

/**
 * Finds the best plan where some offers take only so many households together. The plan without this limit is made first; where it keeps
 * the limit anyway, it is the best. Else households are led out of the groups along the cheapest ways, which is exact where there are no
 * houses. Where there are, each group keeps those of its households that it can least spare, all others are planned anew, and the bound
 * of the plan without the limit still holds.
 */
public final class GroupSolver {
    private static final int MOST_ROUNDS = 4;

    private final PairSource source;
    private final Limits limits;

    /**
     * A solver.
     *
     * @param limits how much each offer takes, and each group
     */
    public GroupSolver(PairSource source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** The plan. */
    public Assignment solve() {
        Assignment free = new AssignmentSolver(source, limits).solve();
        if (overfull(free, limits).isEmpty()) {
            return free;
        }
        if (free.exact() && IntStream.range(0, source.offers()).noneMatch(limits::isHouse)) {
            try {
                Network network = new Network(source, limits, free);
                network.relieveGroups();
                return network.plan(Math.min(free.bound(), network.bound()));
            } catch (Network.Unproved pricesAreOfFewerPairs) {
                return keepingTheBest(free);
            }
        }
        return keepingTheBest(free);
    }

    private static List<Integer> overfull(Assignment plan, Limits limits) {
        int[] inGroup = new int[limits.groups()];
        for (int offer : plan.offerOf()) {
            if (offer >= 0 && limits.group(offer) >= 0) {
                inGroup[limits.group(offer)]++;
            }
        }
        return IntStream.range(0, inGroup.length)
                .filter(group -> inGroup[group] > limits.most(group))
                .boxed()
                .toList();
    }

    private Assignment keepingTheBest(Assignment free) {
        Limits tighter = limits.copy();
        Assignment plan = free;
        for (int round = 0; round < MOST_ROUNDS && !overfull(plan, limits).isEmpty(); round++) {
            for (int group : overfull(plan, limits)) {
                tighten(tighter, group, plan);
            }
            plan = new AssignmentSolver(source, tighter).solve();
        }
        if (!overfull(plan, limits).isEmpty()) {
            plan = dropping(plan);
        }
        return new Assignment(plan.offerOf(), plan.scoreOf(), plan.objective(), free.bound(), plan.prices());
    }

    /** A group's offers take from now on just those of its households that bring it most. */
    private void tighten(Limits tighter, int group, Assignment plan) {
        int[] kept = new int[source.offers()];
        best(group, plan).stream().limit(limits.most(group)).forEach(need -> kept[plan.offerOf()[need]]++);
        for (int offer = 0; offer < kept.length; offer++) {
            if (limits.group(offer) == group) {
                tighter.set(offer, limits.persons(offer), kept[offer]);
            }
        }
    }

    /** The households in a group, the one that the plan can least spare there first. */
    private List<Integer> best(int group, Assignment plan) {
        List<Integer> inside = new ArrayList<>();
        for (int need = 0; need < source.needs(); need++) {
            int offer = plan.offerOf()[need];
            if (offer >= 0 && limits.group(offer) == group) {
                inside.add(need);
            }
        }
        inside.sort(Comparator.comparingLong((Integer need) -> plan.prices().values()[need] - plan.scoreOf()[need])
                .thenComparing(Comparator.naturalOrder()));
        return inside;
    }

    private Assignment dropping(Assignment plan) {
        int[] offerOf = plan.offerOf().clone();
        long[] scoreOf = plan.scoreOf().clone();
        long objective = plan.objective();
        for (int group : overfull(plan, limits)) {
            for (int need : best(group, plan).stream().skip(limits.most(group)).toList()) {
                objective -= scoreOf[need];
                offerOf[need] = -1;
                scoreOf[need] = 0;
            }
        }
        return new Assignment(offerOf, scoreOf, objective, plan.bound(), plan.prices());
    }
}
