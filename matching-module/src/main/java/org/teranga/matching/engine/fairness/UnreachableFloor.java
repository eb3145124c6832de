package org.teranga.matching.engine.fairness;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.GroupFloor;
import org.teranga.matching.engine.rule.RuleSection;

/**
 * A floor that no plan of this market can reach by its rules.
 *
 * @param kind      of which kind of help with rules of its own; null where it is of all that have none
 * @param group     of which group
 * @param percent   how many of a hundred it asks for
 * @param size      how many households the group has
 * @param reachable how many of them could be placed at best, were nobody else there
 * @param raisedBy  the hard rule without which most more could be placed; null where none makes any difference
 * @param raised    how many could be placed at best without it
 */
public record UnreachableFloor(
        @Nullable Kind kind,
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
        return scorer.rules().sections().stream()
                .flatMap(section ->
                        section.rules().floors().stream().map(floor -> of(scorer, groups, section, floor, kept)))
                .filter(one -> one.size >= smallest && one.reachable < one.asked())
                .toList();
    }

    /** What it is called in requests: the group, behind the kind of help where it is one's own. */
    public String code() {
        return kind == null ? group.code() : kind.code() + "." + group.code();
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

    private static UnreachableFloor of(
            Scorer scorer, Groups groups, RuleSection section, GroupFloor floor, Set<String> kept) {
        Group group = Group.valueOf(floor.group().toUpperCase(Locale.ROOT));
        int[] members = groups.members(group, section);
        int reachable = GroupShares.reachable(scorer, members);
        UnreachableFloor alone = new UnreachableFloor(
                section.kind(), group, floor.percent(), members.length, reachable, null, reachable);
        if (reachable >= alone.asked()) {
            return alone;
        }
        return section.rules().hard().stream()
                .map(CriterionType::id)
                .filter(rule -> !kept.contains(rule))
                .map(rule -> alone.without(rule, scorer, members))
                .filter(one -> one.raised > reachable)
                .max(Comparator.comparingInt(UnreachableFloor::raised))
                .orElse(alone);
    }

    private UnreachableFloor without(String rule, Scorer scorer, int[] members) {
        Scorer less = scorer.under(scorer.rules().without(rule, kind));
        return new UnreachableFloor(kind, group, percent, size, reachable, rule, GroupShares.reachable(less, members));
    }
}
