package org.teranga.matching.engine.fairness;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.GroupFloor;
import org.teranga.matching.engine.rule.RuleSet;

/**
 * A floor that no plan of this market can reach by its rules.
 *
 * @param group     of which group
 * @param percent   how many of a hundred it asks for
 * @param size      how many households the group has
 * @param reachable how many of them could be placed at best, were nobody else there
 * @param raisedBy  the hard rule without which most more could be placed; null where none makes any difference
 * @param raised    how many could be placed at best without it
 */
public record UnreachableFloor(
        Group group,
        double percent,
        int size,
        int reachable,
        @Nullable String raisedBy,
        int raised) {
    public UnreachableFloor {
        Objects.requireNonNull(group, "group");
    }

    /**
     * Those of the rules of this scorer.
     *
     * @param smallest groups of fewer households are left out: figures would tell of each
     * @param kept     hard rules of which nobody is told to do without
     */
    public static List<UnreachableFloor> of(Scorer scorer, int smallest, Set<String> kept) {
        Groups groups = new Groups(scorer);
        return scorer.rules().floors().stream()
                .map(floor -> of(scorer, groups, floor, kept))
                .filter(one -> one.size >= smallest && one.reachable < one.asked())
                .toList();
    }

    /** How many of its households it asks for. */
    int asked() {
        return (int) Math.ceil(percent * size / 100);
    }

    /** The share that could be placed at best, from 0 to 1. */
    public double share() {
        return size == 0 ? 0 : (double) reachable / size;
    }

    /** The share that could be placed at best without the rule that stands most in the way. */
    public double raisedShare() {
        return size == 0 ? 0 : (double) raised / size;
    }

    private static UnreachableFloor of(Scorer scorer, Groups groups, GroupFloor floor, Set<String> kept) {
        Group group = Group.valueOf(floor.group().toUpperCase(Locale.ROOT));
        int[] members = IntStream.range(0, scorer.needs())
                .filter(need -> groups.has(group, need))
                .toArray();
        int reachable = GroupShares.reachable(scorer, members);
        UnreachableFloor alone =
                new UnreachableFloor(group, floor.percent(), members.length, reachable, null, reachable);
        if (reachable >= alone.asked()) {
            return alone;
        }
        return scorer.rules().hard().stream()
                .map(CriterionType::id)
                .filter(rule -> !kept.contains(rule))
                .map(rule -> new UnreachableFloor(
                        group,
                        floor.percent(),
                        members.length,
                        reachable,
                        rule,
                        GroupShares.reachable(scorer.under(without(scorer.rules(), rule)), members)))
                .filter(one -> one.raised > reachable)
                .max(Comparator.comparingInt(UnreachableFloor::raised))
                .orElse(alone);
    }

    private static RuleSet without(RuleSet rules, String rule) {
        List<CriterionType<HardCriterion>> hard =
                rules.hard().stream().filter(type -> !type.id().equals(rule)).toList();
        return new RuleSet(rules.version(), hard, rules.soft(), rules.fairness(), rules.choice(), rules.floors());
    }
}
