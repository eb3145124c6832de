package org.teranga.platform.web.node;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** The requests that are being answered now, and whether new ones are still taken. */
@ApplicationScoped
class RequestsInFlight {
    private static final long INTERVAL_MILLIS = 20;

    private final AtomicInteger running = new AtomicInteger();
    private volatile boolean announced;
    private volatile boolean stopping;

    /** A request begins; false where it must be refused, because the server is about to stop. */
    boolean enter() {
        running.incrementAndGet();
        if (stopping) {
            running.decrementAndGet();
            return false;
        }
        return true;
    }

    /** A request that was let in has been answered. */
    void leave() {
        running.decrementAndGet();
    }

    /** Whether somebody waits for an answer. */
    boolean any() {
        return running.get() > 0;
    }

    /** Whether the server is about to stop; it may still take requests for a while. */
    boolean isStopping() {
        return announced || stopping;
    }

    /** Tells that the server will stop, while it goes on taking requests: a proxy needs a moment to see it. */
    void announce() {
        announced = true;
    }

    /**
     * Takes no new request, and waits for those that run.
     *
     * @return whether all were answered in time
     */
    boolean stop(Duration patience) throws InterruptedException {
        stopping = true;
        long deadline = System.nanoTime() + patience.toNanos();
        while (running.get() > 0 && System.nanoTime() < deadline) {
            Thread.sleep(INTERVAL_MILLIS);
        }
        return running.get() == 0;
    }
}
