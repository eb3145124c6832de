package org.teranga.matching.plan.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.matching.plan.snapshot.PlanInput;
import org.teranga.matching.plan.snapshot.Pools;

/** What a simulation reads, in a transaction of its own. */
@ApplicationScoped
class SimulationSteps {
    private final Pools pools;

    @Inject
    SimulationSteps(Pools pools) {
        this.pools = pools;
    }

    /** Today's pool and the rules in force. */
    @Transactional
    public PlanInput input() {
        return pools.current();
    }
}
