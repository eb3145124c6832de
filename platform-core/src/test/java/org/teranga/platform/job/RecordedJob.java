package org.teranga.platform.job;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.teranga.platform.tenancy.TenantContext;

/** A job of a kind of its own that writes down its runs, and fails as often as it is told. */
final class RecordedJob implements Job {
    private final JobKind kind = new JobKind("test." + letters());
    private final int attempts;
    final BlockingQueue<Run> runs = new LinkedBlockingQueue<>();
    final List<Run> gaveUp = new CopyOnWriteArrayList<>();
    final AtomicInteger failuresToCome = new AtomicInteger();
    volatile Runnable then = () -> {};

    RecordedJob(int attempts) {
        this.attempts = attempts;
    }

    record Run(String slug, UUID subject, long atNanos) {}

    @Override
    public JobKind kind() {
        return kind;
    }

    @Override
    public int attempts() {
        return attempts;
    }

    @Override
    public void run(UUID subject) {
        runs.add(now(subject));
        if (failuresToCome.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("told to fail");
        }
        then.run();
    }

    @Override
    public void gaveUp(UUID subject) {
        gaveUp.add(now(subject));
    }

    /** The next run within ten seconds. */
    Run next() {
        try {
            Run run = runs.poll(10, TimeUnit.SECONDS);
            if (run == null) {
                throw new AssertionError("the job did not run within ten seconds");
            }
            return run;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Run now(UUID subject) {
        return new Run(TenantContext.required().slug(), subject, System.nanoTime());
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
    }
}
