package org.teranga.matching.plan.computation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.run.Runs;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Usage;

/** Starts the computation of a plan for staff. Whoever asks while one is on its way gets that one. */
@ApplicationScoped
public class RequestRun {
    /** A run made a plan. */
    public static final String DONE = "run.done";

    private final Runs runs;
    private final Jobs jobs;
    private final Usage usage;
    private final Clock clock;

    @Inject
    RequestRun(Runs runs, Jobs jobs, Usage usage, Clock clock) {
        this.runs = runs;
        this.jobs = jobs;
        this.usage = usage;
        this.clock = clock;
    }

    /**
     * Asks for a run, which begins when the transaction commits.
     *
     * @param account who asks
     * @return the run that is on its way now
     * @throws Refusal conflict where one has ended in this very moment
     */
    @Transactional
    public RunId request(UUID account) {
        Instant now = clock.instant();
        runs.failSilent(now);
        RunId id = new RunId(Uuid7.at(now));
        if (runs.request(id, account, now)) {
            jobs.start(PlanJob.KIND, id.value());
            usage.countHere(Measure.RUNS, 1);
            return id;
        }
        Optional<RunId> other = runs.active().map(Run::id);
        return other.orElseThrow(() -> Refusal.conflict("run.conflict"));
    }
}
