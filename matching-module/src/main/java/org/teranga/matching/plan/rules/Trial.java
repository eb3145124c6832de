package org.teranga.matching.plan.rules;

import org.teranga.matching.engine.rule.RuleSet;

/**
 * Tries rules on today's pool before anybody feels them. Plans are made in a package that knows this one and not the other way round:
 * that is why this is an interface.
 */
@FunctionalInterface
public interface Trial {
    /**
     * What these rules would change. Nothing is written down.
     *
     * @param rules those to try
     * @return the plan of today's pool by the rules in force beside its plan by these
     */
    RulesDifference of(RuleSet rules);
}
