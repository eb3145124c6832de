package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.matching.placement.step.TakeStep;
import org.teranga.matching.plan.computation.RequestRun;
import org.teranga.matching.pool.need.statement.AskForHelp;
import org.teranga.matching.pool.offer.arrival.LeaveOffer;
import org.teranga.platform.event.DomainEventKinds;

/** What happens to offers, needs, runs and placements. */
@ApplicationScoped
class MatchingOccurrences implements DomainEventKinds {
    @Override
    public List<String> kinds() {
        return List.of(LeaveOffer.LEFT, AskForHelp.STATED, RequestRun.DONE, TakeStep.TAKEN);
    }
}
