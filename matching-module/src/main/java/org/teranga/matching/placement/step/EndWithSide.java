package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.pool.intake.OpenProposals;

/** Ends what was proposed with the side that was taken back, so that nobody is asked, or says yes, for what is not there any more. */
@ApplicationScoped
class EndWithSide implements OpenProposals {
    private final Placements placements;
    private final Pairs pairs;
    private final TakeTogether together;

    @Inject
    EndWithSide(Placements placements, Pairs pairs, TakeTogether together) {
        this.placements = placements;
        this.pairs = pairs;
        this.together = together;
    }

    @Override
    public void hold(String kind, Collection<UUID> ids) {
        pairs.hold(open(kind, ids));
    }

    @Override
    public void end(String kind, Collection<UUID> ids) {
        List<PlacementId> open = open(kind, ids);
        if (!open.isEmpty()) {
            together.withdrawOpen(open, StepActor.CLOCK);
        }
    }

    private List<PlacementId> open(String kind, Collection<UUID> ids) {
        return placements.open(kind + "_id", ids);
    }
}
