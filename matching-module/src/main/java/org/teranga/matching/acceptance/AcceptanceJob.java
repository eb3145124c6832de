package org.teranga.matching.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.placement.By;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.TakeStep;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;

/** Works an acceptance off, or takes it back. Done again after a node died, it goes on where that one stopped. */
@ApplicationScoped
public class AcceptanceJob implements Job {
    static final JobKind KIND = new JobKind("matching.acceptance");

    private final AcceptanceSteps steps;
    private final TakeStep takeStep;

    @Inject
    AcceptanceJob(AcceptanceSteps steps, TakeStep takeStep) {
        this.steps = steps;
        this.takeStep = takeStep;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        AcceptanceId id = new AcceptanceId(subject);
        boolean more = true;
        while (more) {
            more = steps.acceptSome(id);
        }
        Optional<UUID> undoer = steps.undoer(id);
        if (undoer.isPresent()) {
            undo(id, By.team(undoer.get()));
        }
    }

    private void undo(AcceptanceId id, By by) {
        for (List<PlacementId> some = steps.proposed(id); !some.isEmpty(); some = steps.proposed(id)) {
            for (PlacementId placement : some) {
                boolean back = takeStep.withdrawUnanswered(placement, by);
                steps.undone(id, placement, back ? Outcome.TAKEN_BACK : Outcome.KEPT);
            }
        }
        steps.undone(id);
    }
}
