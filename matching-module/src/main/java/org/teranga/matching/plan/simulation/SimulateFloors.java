package org.teranga.matching.plan.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teranga.matching.engine.fairness.UnreachableFloor;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.FloorTrial;
import org.teranga.matching.plan.rules.RuleFaults;
import org.teranga.matching.plan.rules.RulesDifference;

/** Holds floors against today's pool, whose pairs are kept from one trial to the next. It computes outside of any transaction. */
@ApplicationScoped
public class SimulateFloors implements FloorTrial {
    private final SimulationSteps steps;
    private final BestPlans plans;

    @Inject
    SimulateFloors(SimulationSteps steps, BestPlans plans) {
        this.steps = steps;
        this.plans = plans;
    }

    @Override
    public List<UnreachableFloor> of(RuleSet rules) {
        Set<String> kept = new HashSet<>(RuleFaults.FLOORS);
        kept.add("kind");
        return UnreachableFloor.of(plans.of(steps.input()).scorer().under(rules), RulesDifference.SMALLEST_GROUP, kept);
    }
}
