package org.teranga.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.function.Consumer;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** The surroundings of a job: a request scope of its own and the association for which it was started. */
@ApplicationScoped
class JobRun {
    private static final Logger LOG = System.getLogger(JobRun.class.getName());

    private final TenantDirectory directory;
    private final Lanes lanes;
    private final JobScope scope;

    @Inject
    JobRun(TenantDirectory directory, Lanes lanes, JobScope scope) {
        this.directory = directory;
        this.lanes = lanes;
        this.scope = scope;
    }

    /** Does the work, in its lane where it has one; false where that one is full. */
    boolean run(Job job, String instance) {
        Runnable work = () -> scope.within(() -> inTenant(instance, job::run));
        return job.lane()
                .map(lane -> lanes.job(lane, JobSubject.parse(instance).tenant(), work))
                .orElseGet(() -> {
                    work.run();
                    return true;
                });
    }

    @ActivateRequestContext
    void gaveUp(Job job, String instance) {
        try {
            inTenant(instance, job::gaveUp);
        } catch (RuntimeException failure) {
            // The job has ended: if it cannot even note that, the log has to.
            LOG.log(
                    Level.ERROR,
                    "job " + job.kind().name() + " " + instance + " could not note that it gave up",
                    failure);
        }
    }

    @ActivateRequestContext
    void run(RecurringJob job) {
        job.run();
    }

    /** A request scope, on whatever thread the work is done. */
    @ApplicationScoped
    static class JobScope {
        @ActivateRequestContext
        void within(Runnable work) {
            work.run();
        }
    }

    private void inTenant(String instance, Consumer<UUID> work) {
        JobSubject subject = JobSubject.parse(instance);
        directory
                .byId(subject.tenant())
                .ifPresentOrElse(
                        tenant -> {
                            try (TenantContext.Scope open = TenantContext.open(tenant)) {
                                work.accept(subject.subject());
                            }
                        },
                        () -> LOG.log(Level.INFO, "job " + instance + " ends: its association was erased"));
    }
}
