package org.teranga.matching.plan.computation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.plan.run.ClaimLost;
import org.teranga.matching.plan.run.RunClaim;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.run.Stage;
import org.teranga.matching.plan.snapshot.PlanInput;
import org.teranga.matching.plan.suggestion.FoundPlan;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.lane.Lane;

/**
 * Computes a run. It holds no transaction while it computes, tells how far it is in small ones, and writes the whole plan in one: there is
 * a whole plan or none. Done again after a node died, it begins anew; done again after it ended, it does nothing.
 */
@ApplicationScoped
public class PlanJob implements Job {
    static final JobKind KIND = new JobKind("matching.run");

    private static final Logger LOG = System.getLogger(PlanJob.class.getName());
    private static final int ATTEMPTS = 3;
    private static final int BEFORE_COMPUTING = 10;
    private static final int AFTER_COMPUTING = 90;
    private static final double SOLVING_BEGINS = 0.4;
    private static final double NANOS_IN_A_SECOND = 1e9;

    private final RunSteps steps;

    @Inject
    PlanJob(RunSteps steps) {
        this.steps = steps;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public Optional<Lane> lane() {
        return Optional.of(Lane.PLANS);
    }

    @Override
    public int attempts() {
        return ATTEMPTS;
    }

    @Override
    public void run(UUID subject) {
        Optional<RunClaim> claim = steps.claim(new RunId(subject));
        if (claim.isEmpty()) {
            return;
        }
        try {
            compute(claim.get());
        } catch (ClaimLost lost) {
            LOG.log(Level.INFO, lost.getMessage());
        }
    }

    @Override
    public void gaveUp(UUID subject) {
        steps.fail(new RunId(subject), "run.failed.unexpected");
    }

    private void compute(RunClaim claim) {
        long begun = System.nanoTime();
        PlanInput input = steps.read(claim);
        FoundPlan plan = PlanMaker.plan(input, share -> tell(claim, share));
        steps.tell(claim, Stage.STORING, AFTER_COMPUTING);
        steps.store(claim, plan, (System.nanoTime() - begun) / NANOS_IN_A_SECOND);
    }

    private void tell(RunClaim claim, double share) {
        Stage stage = share < SOLVING_BEGINS ? Stage.PAIRING : Stage.SOLVING;
        steps.tell(claim, stage, BEFORE_COMPUTING + (int) ((AFTER_COMPUTING - BEFORE_COMPUTING) * share));
    }
}
