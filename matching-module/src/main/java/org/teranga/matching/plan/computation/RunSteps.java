package org.teranga.matching.plan.computation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.teranga.matching.plan.run.RunClaim;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.run.Runs;
import org.teranga.matching.plan.run.Stage;
import org.teranga.matching.plan.snapshot.PlanInput;
import org.teranga.matching.plan.snapshot.Pools;
import org.teranga.matching.plan.suggestion.FoundPlan;
import org.teranga.matching.plan.suggestion.Outlooks;
import org.teranga.matching.plan.suggestion.Plans;
import org.teranga.platform.event.DomainEvent;

/** What a run does in the database, one transaction each. */
@ApplicationScoped
@Transactional
class RunSteps {
    private final Runs runs;
    private final Plans plans;
    private final Outlooks outlooks;
    private final Pools pools;
    private final Event<DomainEvent> told;
    private final Clock clock;

    @Inject
    RunSteps(Runs runs, Plans plans, Outlooks outlooks, Pools pools, Event<DomainEvent> told, Clock clock) {
        this.runs = runs;
        this.plans = plans;
        this.outlooks = outlooks;
        this.pools = pools;
        this.told = told;
        this.clock = clock;
    }

    /** Takes a run up; empty where it has ended. */
    Optional<RunClaim> claim(RunId id) {
        return runs.claim(id, clock.instant());
    }

    /** Reads the pool and the rules, and the plan before where it counts. */
    PlanInput read(RunClaim claim) {
        runs.progress(claim, Stage.READING, 5, clock.instant());
        PlanInput input = pools.current();
        boolean steady = input.rules().rules().sections().stream()
                .anyMatch(section -> section.rules().choice().stickiness() > 0);
        return steady
                ? runs.latest()
                        .map(last -> input.remembering(plans.proposed(last.id())))
                        .orElse(input)
                : input;
    }

    /** Tells how far the run is. */
    void tell(RunClaim claim, Stage stage, int percent) {
        runs.progress(claim, stage, percent, clock.instant());
    }

    /** Writes the plan down and ends the run. */
    void store(RunClaim claim, FoundPlan plan, double seconds) {
        plans.add(claim.run(), plan);
        outlooks.add(claim.run(), plan.outlook());
        runs.compare(claim);
        runs.finish(claim, plan.figures(), plan.origin(), seconds, clock.instant());
        told.fire(DomainEvent.of(RequestRun.DONE, claim.run().value()));
    }

    /** Ends the run with a reason. */
    void fail(RunId id, String reason) {
        runs.fail(id, reason, clock.instant());
    }
}
