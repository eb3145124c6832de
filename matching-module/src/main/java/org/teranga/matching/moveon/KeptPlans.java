package org.teranga.matching.moveon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.contact.KeptForPerson;

/** A plan that is begun is read by nobody but its household. */
@ApplicationScoped
class KeptPlans implements KeptForPerson {
    private final MoveOnPlans plans;

    @Inject
    KeptPlans(MoveOnPlans plans) {
        this.plans = plans;
    }

    @Override
    public boolean keeps(List<UUID> persons) {
        return plans.of(persons).filter(MoveOnPlan::begun).isPresent();
    }
}
