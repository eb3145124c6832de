package org.teranga.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.function.Consumer;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** The surroundings of a job: a request scope of its own and the association for which it was started. */
@ApplicationScoped
class JobRun {
    private static final Logger LOG = System.getLogger(JobRun.class.getName());

    private final TenantDirectory directory;

    @Inject
    JobRun(TenantDirectory directory) {
        this.directory = directory;
    }

    @ActivateRequestContext
    void run(Job job, String instance) {
        inTenant(instance, job::run);
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
