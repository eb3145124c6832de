package org.teranga.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.fairness.FloorPlan;

/**
 * The best plans of the pools that this node was asked about last, so that one question after the other about the same pool costs only
 * one plan. A pool that has changed is another one, with another plan.
 */
@ApplicationScoped
class BestPlans {
    static final long ROOM = 500_000;

    private final Map<PlanInput, Plan> kept = new LinkedHashMap<>();

    /** The best plan; computed where it is not known yet, which may take seconds. Outside of any transaction. */
    Plan of(PlanInput input) {
        Plan known = known(input);
        if (known != null) {
            return known;
        }
        Plan plan = FloorPlan.of(input.scorer()).plan();
        keep(input, plan);
        return plan;
    }

    private synchronized @Nullable Plan known(PlanInput input) {
        return kept.get(input);
    }

    private synchronized void keep(PlanInput input, Plan plan) {
        kept.put(input, plan);
        long room = kept.keySet().stream().mapToLong(one -> one.pool().weight()).sum();
        var oldest = kept.entrySet().iterator();
        while (room > ROOM && kept.size() > 1) {
            room -= oldest.next().getKey().pool().weight();
            oldest.remove();
        }
    }
}
