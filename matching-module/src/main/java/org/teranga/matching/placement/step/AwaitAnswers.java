package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.refusal.Refusal;

/**
 * Reminds whoever has not answered, ends what stayed without an answer, and takes back proposals whose need or offer is gone, so that
 * nobody waits for what will not come.
 */
@ApplicationScoped
public class AwaitAnswers implements RecurringJob {
    private final EachTenant eachTenant;
    private final Unanswered unanswered;
    private final TakeStep takeStep;

    @Inject
    AwaitAnswers(EachTenant eachTenant, Unanswered unanswered, TakeStep takeStep) {
        this.eachTenant = eachTenant;
        this.unanswered = unanswered;
        this.takeStep = takeStep;
    }

    @Override
    public JobKind kind() {
        return new JobKind("placement.answers");
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("the answers to placements", tenant -> {
            take(unanswered.withWithdrawnSide(), Step.WITHDRAW);
            take(unanswered.overdue(), Step.EXPIRE);
            unanswered.silent().forEach(unanswered::remind);
            unanswered.resumeStranded();
        });
    }

    private void take(List<PlacementId> placements, Step step) {
        for (PlacementId placement : placements) {
            try {
                takeStep.take(placement, step, StepActor.CLOCK);
            } catch (Refusal answeredMeanwhile) {
                // Then there is nothing to end.
            }
        }
    }
}
