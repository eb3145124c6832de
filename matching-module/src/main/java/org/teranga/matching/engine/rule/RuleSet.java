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
 */
public record RuleSet(int version, List<CriterionType<HardCriterion>> hard, List<SoftRule> soft, Fairness fairness) {
    /** All hard criteria, every soft one with its default weight. */
    public static final RuleSet BY_DEFAULT = new RuleSet(
            1, Catalogue.HARD, Catalogue.SOFT.stream().map(SoftRule::byDefault).toList(), Fairness.BY_DEFAULT);

    public RuleSet {
        hard = List.copyOf(hard);
        soft = List.copyOf(soft);
        if (version < 1) {
            throw new IllegalArgumentException("the version must be at least 1, not " + version);
        }
        Set<String> seen = new HashSet<>();
        hard.forEach(type -> refuseTwice(seen, type.id()));
        soft.forEach(rule -> refuseTwice(seen, rule.type().id()));
    }

    /** The same rules under another number. */
    public RuleSet numbered(int number) {
        return new RuleSet(number, hard, soft, fairness);
    }

    private static void refuseTwice(Set<String> seen, String id) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException("the criterion " + id + " is there twice");
        }
    }
}
