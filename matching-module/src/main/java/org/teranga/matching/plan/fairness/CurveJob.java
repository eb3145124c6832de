package org.teranga.matching.plan.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.engine.fairness.CurvePoint;
import org.teranga.matching.engine.fairness.Curves;
import org.teranga.matching.plan.run.RunId;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.lane.Lane;

/** Computes what levers of fairness would do, outside of any transaction; done again, it does nothing. */
@ApplicationScoped
public class CurveJob implements Job {
    static final JobKind KIND = new JobKind("matching.curve");

    private static final int ATTEMPTS = 3;
    private static final int HUNDRED = 100;

    private final FairnessCurve curve;

    @Inject
    CurveJob(FairnessCurve curve) {
        this.curve = curve;
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
        RunId run = new RunId(subject);
        curve.input(run).ifPresent(input -> {
            List<CurvePoint> points =
                    Curves.of(input.market(), input.rules().rules(), share -> curve.tell(run, (int) (HUNDRED * share)));
            curve.store(run, points);
        });
    }

    @Override
    public void gaveUp(UUID subject) {
        curve.giveUp(new RunId(subject));
    }
}
