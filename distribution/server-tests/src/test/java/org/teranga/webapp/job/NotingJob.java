package org.teranga.webapp.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.webapp.testing.Notes;

/** A job that does what a feature's job does: it works with the database as its association. */
@ApplicationScoped
public class NotingJob implements Job {
    static final JobKind KIND = new JobKind("testing.note");

    private final BlockingQueue<Done> done = new LinkedBlockingQueue<>();
    private final Notes notes;
    private final Jobs jobs;

    @Inject
    NotingJob(Notes notes, Jobs jobs) {
        this.notes = notes;
        this.jobs = jobs;
    }

    /** What one execution did. */
    public record Done(String slug, UUID subject, UUID note, long atNanos) {}

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        long now = System.nanoTime();
        done.add(new Done(TenantContext.required().slug(), subject, notes.write("by a job"), now));
    }

    /** Starts the job in a transaction, which may be rolled back. */
    @Transactional
    public void start(UUID subject, boolean rollBack) {
        jobs.start(KIND, subject);
        if (rollBack) {
            throw new IllegalStateException("rolled back");
        }
    }

    /** What was done, as it happens. */
    public BlockingQueue<Done> done() {
        return done;
    }
}
