package org.teranga.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

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
