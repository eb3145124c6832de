package org.teranga.matching.plan.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.fairness.FloorPlan;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.RulesDifference;
import org.teranga.matching.plan.rules.Trial;

/**
 * Plans today's pool by other rules, beside its plan by the rules in force, which is kept from one trial to the next. It computes outside
 * of any transaction.
 */
@ApplicationScoped
public class SimulateRules implements Trial {
    private static final double NANOS_IN_A_SECOND = 1e9;

    private final SimulationSteps steps;
    private final BestPlans plans;

    @Inject
    SimulateRules(SimulationSteps steps, BestPlans plans) {
        this.steps = steps;
        this.plans = plans;
    }

    @Override
    public RulesDifference of(RuleSet others) {
        long begun = System.nanoTime();
        Plan before = plans.of(steps.input());
        Plan after = FloorPlan.of(before, before.scorer().under(others)).plan();
        double seconds = (System.nanoTime() - begun) / NANOS_IN_A_SECOND;
        return Simulation.of(before, after, Math.round(100 * seconds) / 100.0);
    }
}
