package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.teranga.platform.web.Problem;

/** Takes a placement one step further. Before it starts, what the floor demands is asked again: a check may have run out meanwhile. */
@ApplicationScoped
public class TakeStep {
    private final Placements placements;
    private final Gate gate;
    private final Clock clock;

    @Inject
    TakeStep(Placements placements, Gate gate, Clock clock) {
        this.placements = placements;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Takes the step.
     *
     * @param staff the account of the member of staff who takes it, or writes down what household or host said
     * @return the placement after it
     * @throws Problem 404 where there is no such placement, 409 with the reason where the step is not allowed now
     */
    @Transactional
    public Placement take(PlacementId id, Step step, UUID staff) {
        Placement placement = placements.find(id).orElseThrow(Problem::notFound);
        Instant now = clock.instant();
        placement.take(step, staff, now);
        if (step == Step.APPROVE || step == Step.START) {
            gate.mayTakeIn(placement.offer());
        }
        placements.record(id, step.code(), placement.state(), staff, now);
        return placement;
    }
}
