package org.teranga.matching.plan.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.RulesInForce;

/**
 * A pool and the rules that are held against it: all that a plan is made from.
 *
 * @param pool   the open offers and needs
 * @param rules  the rules
 * @param scorer the rules at work on the pool
 */
public record PlanInput(Pool pool, RulesInForce rules, Scorer scorer) {
    public PlanInput {
        Objects.requireNonNull(pool, "pool");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(scorer, "scorer");
    }

    public static PlanInput of(Pool pool, RulesInForce rules) {
        return new PlanInput(pool, rules, new Scorer(pool.market(), rules.rules()));
    }

    /** The same pool under other rules. */
    PlanInput under(RuleSet others) {
        return of(pool, new RulesInForce(others.version(), others));
    }

    /** The same pool and rules, in which the plan before proposed these offers to needs. */
    public PlanInput remembering(Map<String, List<String>> proposed) {
        return of(new Pool(pool.version(), market().proposedBefore(proposed), pool.departments(), pool.known()), rules);
    }

    /** The offers and needs. */
    public Market market() {
        return pool.market();
    }
}
