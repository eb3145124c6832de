package org.teranga.matching.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.suggestion.PlanPairs;
import org.teranga.matching.plan.suggestion.WishedPlacement;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** Accepts a plan for staff, asks its households, and undoes that. Whoever asks for the same twice within a minute gets the first. */
@ApplicationScoped
public class AcceptPlan {
    private static final Duration CLICK = Duration.ofMinutes(1);

    private final PlanPairs pairs;
    private final Acceptances acceptances;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AcceptPlan(PlanPairs pairs, Acceptances acceptances, Jobs jobs, AuditTrail audit, Clock clock) {
        this.pairs = pairs;
        this.acceptances = acceptances;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Accepts; the work begins when the transaction commits.
     *
     * @param account who accepts
     * @throws Refusal conflict where there is no plan, invalid where nothing was chosen
     */
    @Transactional
    public AcceptanceId accept(Selection selection, UUID account) {
        RunId run = pairs.plan(selection.run()).orElseThrow(() -> Refusal.conflict("acceptance.no_plan"));
        String fingerprint = account + " " + run + " " + selection.fingerprint();
        acceptances.queue(fingerprint);
        Instant now = clock.instant();
        var before = acceptances.since(fingerprint, now.minus(CLICK));
        if (before.isPresent()) {
            return before.get();
        }
        List<WishedPlacement> wishes = switch (selection.what()) {
            case READY -> pairs.ready(run);
            case EVERYTHING -> pairs.undecided(run);
            case CHOSEN -> pairs.of(run, selection.needs());
        };
        List<NeedId> gone = gone(selection, wishes);
        if (wishes.isEmpty() && gone.isEmpty()) {
            throw Refusal.unprocessable("acceptance.nothing");
        }
        AcceptanceId id = new AcceptanceId(Uuid7.at(now));
        acceptances.add(Acceptance.of(run, id, fingerprint, account, now), wishes, gone);
        goOn(id);
        audit.record("plan.accept", "acceptance", id.value());
        return id;
    }

    /**
     * Asks the household of every placement that came of it.
     *
     * @throws Refusal not found where there is none, conflict where it is not accepted yet or was undone
     */
    @Transactional
    public void ask(AcceptanceId id, UUID account) {
        if (hold(id).ask(account)) {
            goOn(id);
            audit.record("plan.ask", "acceptance", id.value());
        }
    }

    /**
     * Takes back every placement that came of it and to which nobody has said yes or no.
     *
     * @throws Refusal not found where there is none, conflict where it is not accepted yet or was undone before
     */
    @Transactional
    public void undo(AcceptanceId id, UUID account) {
        if (hold(id).undo(account)) {
            goOn(id);
            audit.record("plan.undo", "acceptance", id.value());
        }
    }

    private Acceptance hold(AcceptanceId id) {
        return acceptances.hold(id).orElseThrow(Refusal::notFound);
    }

    private void goOn(AcceptanceId id) {
        acceptances.flush();
        jobs.start(AcceptanceJob.KIND, id.value());
    }

    private static List<NeedId> gone(Selection selection, List<WishedPlacement> wishes) {
        Set<NeedId> found = wishes.stream().map(WishedPlacement::need).collect(Collectors.toCollection(HashSet::new));
        return selection.needs().stream().filter(need -> !found.contains(need)).toList();
    }
}
