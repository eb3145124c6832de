package org.teranga.matching.engine.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teranga.matching.engine.criterion.HardCriterion;

/**
 * The rules of an association: what a pair must meet, what makes it better, what fairness adds.
 *
 * @param version  which version of the association's rules, from 1
 * @param hard     what a pair must meet
 * @param soft     what makes it better
 * @param fairness what is added for needs that wait or are hard to place
 * @param choice   what a plan owes to what people said and were told
 * @param floors   which share of a group it places at least; none where nothing is said
 */
public record RuleSet(
        int version,
        List<CriterionType<HardCriterion>> hard,
        List<SoftRule> soft,
        Fairness fairness,
        Choice choice,
        List<GroupFloor> floors) {
    /** All hard criteria, every soft one with its default weight. */
    public static final RuleSet BY_DEFAULT = new RuleSet(
            1,
            CriterionCatalogue.HARD,
            CriterionCatalogue.SOFT.stream().map(SoftRule::byDefault).toList(),
            Fairness.BY_DEFAULT);

    public RuleSet {
        hard = List.copyOf(hard);
        soft = List.copyOf(soft);
        floors = List.copyOf(floors);
        if (version < 1) {
            throw new IllegalArgumentException("the version must be at least 1, not " + version);
        }
        Set<String> seen = new HashSet<>();
        hard.forEach(type -> refuseTwice(seen, type.id()));
        soft.forEach(rule -> refuseTwice(seen, rule.type().id()));
        Set<String> groups = new HashSet<>();
        floors.forEach(floor -> refuseTwice(groups, floor.group()));
    }

    /** Rules that say nothing of choice and of floors. */
    public RuleSet(int version, List<CriterionType<HardCriterion>> hard, List<SoftRule> soft, Fairness fairness) {
        this(version, hard, soft, fairness, Choice.BY_DEFAULT, List.of());
    }

    /** The same with another choice. */
    public RuleSet with(Choice other) {
        return new RuleSet(version, hard, soft, fairness, other, floors);
    }

    /** The same with other floors. */
    public RuleSet with(List<GroupFloor> others) {
        return new RuleSet(version, hard, soft, fairness, choice, others);
    }

    /** The same with another fairness. */
    public RuleSet with(Fairness other) {
        return new RuleSet(version, hard, soft, other, choice, floors);
    }

    /** The same rules under another number. */
    public RuleSet numbered(int number) {
        return new RuleSet(number, hard, soft, fairness, choice, floors);
    }

    private static void refuseTwice(Set<String> seen, String id) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException("the criterion " + id + " is there twice");
        }
    }
}
