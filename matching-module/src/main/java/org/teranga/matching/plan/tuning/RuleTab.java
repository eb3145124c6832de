package org.teranga.matching.plan.tuning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.KindRules;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;

/**
 * The part of a rule set that a page shows: what holds for all kinds of help without rules of their own, or the rules of one kind.
 *
 * @param own the kind; null for all that have none of their own
 */
record RuleTab(@Nullable Kind own) {
    static final RuleTab SHARED = new RuleTab(null);

    /** The tab of a code; empty where there is no such kind of help. */
    static Optional<RuleTab> of(@Nullable String code) {
        return code == null || code.isBlank()
                ? Optional.of(SHARED)
                : Stream.of(Kind.values())
                        .filter(kind -> kind.code().equals(code))
                        .findFirst()
                        .map(RuleTab::new);
    }

    /** The kind of help whose criteria it shows: what holds for all is shown as it is for homes. */
    Kind shows() {
        return own == null ? Kind.HOUSING : own;
    }

    /** Whether it stands in an address. */
    String query() {
        return own == null ? "" : "kind=" + own.code();
    }

    /** Whether a rule set says anything here. */
    boolean isSaid(RuleSet rules) {
        return own == null || rules.kinds().containsKey(own);
    }

    /** What a rule set says here, without what says nothing of it. */
    RuleSet of(RuleSet rules) {
        KindRules here = own == null ? KindRules.of(rules) : rules.kinds().getOrDefault(own, KindRules.of(rules));
        return here.only(shows()).as(rules.version());
    }

    /** The rule set that says this here, and else what it said. What is shared keeps the criteria that this page does not show. */
    RuleSet put(RuleSet rules, RuleSet here) {
        if (own != null) {
            return rules.with(own, KindRules.of(here));
        }
        List<CriterionType<HardCriterion>> hard = new ArrayList<>(here.hard());
        rules.hard().stream()
                .filter(type -> !type.scope().covers(shows()) && !hard.contains(type))
                .forEach(hard::add);
        List<SoftRule> soft = new ArrayList<>(here.soft());
        rules.soft().stream()
                .filter(rule -> !rule.type().scope().covers(shows()))
                .filter(rule -> soft.stream().noneMatch(one -> one.type().equals(rule.type())))
                .forEach(soft::add);
        return rules.with(new KindRules(hard, soft, here.fairness(), here.choice(), here.floors()));
    }
}
