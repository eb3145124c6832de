package org.teranga.matching.plan.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.teranga.matching.engine.fairness.CurvePoint;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.run.Runs;
import org.teranga.matching.plan.snapshot.PlanInput;
import org.teranga.matching.plan.snapshot.Pools;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.refusal.Refusal;

/** What turning a lever of fairness would do: asked for once a run, computed by a job, kept with the run. */
@ApplicationScoped
@Transactional
public class FairnessCurve {
    private final FairnessCurves curves;
    private final Runs runs;
    private final Pools pools;
    private final Jobs jobs;

    @Inject
    FairnessCurve(FairnessCurves curves, Runs runs, Pools pools, Jobs jobs) {
        this.curves = curves;
        this.runs = runs;
        this.pools = pools;
        this.jobs = jobs;
    }

    /**
     * Asks for it; who asks again gets what is there or on its way.
     *
     * @throws Refusal not found where there is no such run
     */
    public void request(RunId run) {
        runs.find(run).orElseThrow(Refusal::notFound);
        if (curves.ask(run)) {
            jobs.start(CurveJob.KIND, run.value());
        }
    }

    /**
     * As far as it is known.
     *
     * @throws Refusal not found where there is no such run
     */
    public State state(RunId run) {
        runs.find(run).orElseThrow(Refusal::notFound);
        return curves.state(run).orElse(State.NONE);
    }

    /** Tells how far the computing is, in per cent. */
    void tell(RunId run, int progress) {
        curves.tell(run, progress);
    }

    /** What the job computes from; empty where nobody waits for it any more. */
    Optional<PlanInput> input(RunId run) {
        return curves.state(run).filter(State::queued).map(asked -> pools.current());
    }

    /** Keeps what the job found. */
    void store(RunId run, List<CurvePoint> points) {
        curves.store(run, points);
    }

    /** The job did not get to an end: whoever wants to know asks again. */
    void giveUp(RunId run) {
        curves.giveUp(run);
    }

    /**
     * What is known of a run's levers.
     *
     * @param status   {@code none}, {@code queued} or {@code done}
     * @param progress how far the computing is, 0 to 100
     * @param points   lever by lever, from the lowest position up; empty before it is done
     */
    public record State(String status, int progress, List<CurvePoint> points) {
        /** Nobody asked. */
        public static final State NONE = new State("none", 0, List.of());

        public State {
            points = List.copyOf(points);
        }

        boolean queued() {
            return status.equals("queued");
        }
    }
}
