package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.pool.contact.RecordTold;
import org.teranga.matching.pool.intake.RecordObjected;

/**
 * Whoever said yes is asked again when what it was about is told anew; where somebody objects to whom it is about, nothing goes on. All in
 * the same transaction.
 */
@ApplicationScoped
class AskAgain {
    private final Placements placements;
    private final StepInTransaction steps;

    @Inject
    AskAgain(Placements placements, StepInTransaction steps) {
        this.placements = placements;
        this.steps = steps;
    }

    void told(@Observes RecordTold record) {
        placements.agreed(record.kind() + "_id", record.id()).forEach(steps::recheck);
    }

    void objected(@Observes RecordObjected record) {
        placements.holding(record.kind() + "_id", record.id()).forEach(steps::stop);
    }
}
