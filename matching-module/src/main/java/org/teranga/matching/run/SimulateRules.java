package org.teranga.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.fairness.FloorPlan;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.rules.Difference;
import org.teranga.matching.rules.Trial;

/** Plans today's pool twice, by the rules in force and by others. It computes outside of any transaction. */
@ApplicationScoped
public class SimulateRules implements Trial {
    private static final double NANOS_IN_A_SECOND = 1e9;

    private final SimulationSteps steps;

    @Inject
    SimulateRules(SimulationSteps steps) {
        this.steps = steps;
    }

    @Override
    public Difference of(RuleSet others) {
        long begun = System.nanoTime();
        PlanInput input = steps.input();
        Plan before = FloorPlan.of(input.scorer()).plan();
        Plan after = FloorPlan.of(input.under(others).scorer()).plan();
        double seconds = (System.nanoTime() - begun) / NANOS_IN_A_SECOND;
        return Simulation.of(before, after, Math.round(100 * seconds) / 100.0);
    }
}
