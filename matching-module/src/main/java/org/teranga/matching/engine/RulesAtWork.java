package org.teranga.matching.engine;

import java.util.List;
import java.util.Map;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSection;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;

/** The rules of one section of a rule set, made ready for the needs of its kinds of help. */
final class RulesAtWork {
    private final RuleSet rules;
    private final List<HardCriterion> hard;
    private final SoftCriterion[] soft;
    private final double[] weights;
    private final Wishes wishes;
    private final CompiledRules compiled;

    RulesAtWork(Market market, RuleSection section) {
        rules = section.rules();
        hard = rules.hard().stream().map(type -> type.make().apply(Map.of())).toList();
        soft = rules.soft().stream().map(SoftRule::criterion).toArray(SoftCriterion[]::new);
        weights = rules.soft().stream().mapToDouble(SoftRule::weight).toArray();
        wishes = new Wishes(market, rules);
        compiled = new CompiledRules(market, section, wishes);
    }

    RuleSet rules() {
        return rules;
    }

    List<HardCriterion> hard() {
        return hard;
    }

    /** How many soft criteria there are. */
    int softs() {
        return soft.length;
    }

    SoftCriterion soft(int number) {
        return soft[number];
    }

    double weight(int number) {
        return weights[number];
    }

    Wishes wishes() {
        return wishes;
    }

    CompiledRules compiled() {
        return compiled;
    }
}
