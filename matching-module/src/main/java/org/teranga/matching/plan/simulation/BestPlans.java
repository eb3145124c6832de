package org.teranga.matching.plan.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.fairness.FloorPlan;
import org.teranga.matching.plan.snapshot.PlanInput;
import org.teranga.platform.tenancy.TenantContext;

/**
 * The best plan of each association's pool by its rules in force, kept from one question to the next. Its scorer has all pairs in memory,
 * so that a trial of other rules looks only at what differs. A plan holds for the pool and the rules from which it was made; where these
 * have changed it is made anew, which may take seconds. What was used last is kept, as far as this node has room.
 */
@ApplicationScoped
class BestPlans {
    /** How many pairs, needs and offers are kept, of all associations together: some 100 MB. */
    private static final long ROOM = 12_000_000;

    /** With more pairs than this, a market is gone through anew in each trial. */
    private static final int MOST_PAIRS = 6_000_000;

    private final long room;
    private final Map<UUID, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    BestPlans() {
        this(ROOM);
    }

    BestPlans(long room) {
        this.room = room;
    }

    /** The best plan of the pool of the association that is open; its scorer tries other rules. Outside of any transaction. */
    Plan of(PlanInput input) {
        return of(TenantContext.required().id(), input);
    }

    /**
     * The best plan.
     *
     * @param tenant whose pool it is
     * @param input  the pool and the rules in force
     */
    Plan of(UUID tenant, PlanInput input) {
        Kept known = known(tenant);
        if (known != null && known.input == input) {
            return known.plan;
        }
        Plan plan = FloorPlan.of(input.scorer().keepingPairs(MOST_PAIRS)).plan();
        keep(tenant, new Kept(input, plan));
        return plan;
    }

    private synchronized @Nullable Kept known(UUID tenant) {
        return kept.get(tenant);
    }

    private synchronized void keep(UUID tenant, Kept plan) {
        kept.put(tenant, plan);
        long taken = weight();
        Iterator<Kept> oldest = kept.values().iterator();
        while (taken > room && kept.size() > 1) {
            taken -= oldest.next().weight();
            oldest.remove();
        }
    }

    /** How much room is taken. */
    synchronized long weight() {
        return kept.values().stream().mapToLong(Kept::weight).sum();
    }

    private record Kept(PlanInput input, Plan plan) {
        long weight() {
            return input.pool().weight() + plan.scorer().keptPairs();
        }
    }
}
