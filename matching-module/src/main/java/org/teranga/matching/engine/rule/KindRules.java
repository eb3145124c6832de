package org.teranga.matching.engine.rule;

import java.util.List;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.market.fact.Kind;

/**
 * The rules of one kind of help that an association has made for it, all of them: what a pair must meet, what makes it better, what
 * fairness adds, what people may count on.
 *
 * @param hard     what a pair must meet
 * @param soft     what makes it better
 * @param fairness what is added for needs that wait or are hard to place
 * @param choice   what a plan owes to what people said and were told
 * @param floors   which share of a group it places at least
 */
public record KindRules(
        List<CriterionType<HardCriterion>> hard,
        List<SoftRule> soft,
        Fairness fairness,
        Choice choice,
        List<GroupFloor> floors) {
    public KindRules {
        hard = List.copyOf(hard);
        soft = List.copyOf(soft);
        floors = List.copyOf(floors);
        RuleSet.refuseTwice(hard, soft, floors);
    }

    /** What a rule set says for all kinds that have no rules of their own. */
    public static KindRules of(RuleSet rules) {
        return new KindRules(rules.hard(), rules.soft(), rules.fairness(), rules.choice(), rules.floors());
    }

    /** The same, without what says nothing of this kind of help. */
    public KindRules only(Kind kind) {
        return new KindRules(
                hard.stream().filter(type -> type.scope().covers(kind)).toList(),
                soft.stream().filter(rule -> rule.type().scope().covers(kind)).toList(),
                fairness,
                choice,
                floors);
    }

    /** The same but for what a pair must meet. */
    KindRules with(List<CriterionType<HardCriterion>> others) {
        return new KindRules(others, soft, fairness, choice, floors);
    }

    /** As a rule set of its own. */
    public RuleSet as(int version) {
        return new RuleSet(version, hard, soft, fairness, choice, floors);
    }
}
