package org.teranga.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.clock.ClockAhead;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.TransactionOutcome;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Starts jobs, for features. */
@ApplicationScoped
public class Jobs {
    private final TenantDatabase database;
    private final TransactionOutcome outcome;
    private final JobScheduler scheduler;
    private final Clock clock;
    private final ClockAhead ahead;
    private final Set<JobKind> known;

    @Inject
    Jobs(
            TenantDatabase database,
            TransactionOutcome outcome,
            JobScheduler scheduler,
            Clock clock,
            ClockAhead ahead,
            @Any Instance<Job> jobs) {
        this(database, outcome, scheduler, clock, ahead, jobs.stream().toList());
    }

    Jobs(
            TenantDatabase database,
            TransactionOutcome outcome,
            JobScheduler scheduler,
            Clock clock,
            ClockAhead ahead,
            List<? extends Job> jobs) {
        this.database = database;
        this.outcome = outcome;
        this.scheduler = scheduler;
        this.clock = clock;
        this.ahead = ahead;
        this.known = jobs.stream().map(Job::kind).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Starts a job for the open association as soon as the running transaction commits; if it does not, there was no job.
     *
     * @param subject the row on which it works
     */
    public void start(JobKind kind, UUID subject) {
        start(kind, subject, clock.instant());
        outcome.afterCommit(scheduler::wake);
    }

    /** As {@link #start(JobKind, UUID)}, but not before the given moment. */
    public void start(JobKind kind, UUID subject, Instant notBefore) {
        insert(kind, TenantContext.required(), subject, notBefore);
    }

    /**
     * As {@link #start(JobKind, UUID)}, for another association, which finds there what was sealed for it. It runs in that association's
     * name, and sees nothing of this one.
     */
    public void startFor(Tenant receiver, JobKind kind, UUID subject) {
        insert(kind, receiver, subject, clock.instant());
        outcome.afterCommit(scheduler::wake);
    }

    private void insert(JobKind kind, Tenant tenant, UUID subject, Instant notBefore) {
        if (!known.contains(kind)) {
            throw new IllegalArgumentException("no bean is the job " + kind.name() + ". Known: " + known);
        }
        JobSubject job = new JobSubject(tenant.id(), subject, UUID.randomUUID());
        database.sqlOfAll("insert into platform.job (task_name, task_instance, execution_time, picked, version)"
                        + " values (:kind, :instance, :notBefore, false, 1)")
                .bind("kind", kind.name())
                .bind("instance", job.instance())
                .bind("notBefore", ahead.real(notBefore))
                .update();
    }
}
