package org.teranga.matching.engine;

import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.RuleSection;
import org.teranga.matching.engine.rule.RuleSet;

/** A rule set at work on a market: for each kind of help the rules that hold for it, compiled once for all kinds that share them. */
final class RulesByKind {
    private final Market market;
    private final RuleSet rules;
    private final RulesAtWork[] ofKind = new RulesAtWork[Kind.values().length];

    RulesByKind(Market market, RuleSet rules) {
        this.market = market;
        this.rules = rules;
        for (RuleSection section : rules.sections()) {
            RulesAtWork atWork = new RulesAtWork(market, section);
            section.kinds().forEach(kind -> ofKind[kind.ordinal()] = atWork);
        }
    }

    Market market() {
        return market;
    }

    RuleSet rules() {
        return rules;
    }

    /** Those for a kind of help. */
    RulesAtWork of(Kind kind) {
        return ofKind[kind.ordinal()];
    }

    /** Those for a need. */
    RulesAtWork of(int need) {
        return of(market.needs().facts(need).kind());
    }
}
