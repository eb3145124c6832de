package org.teranga.platform.web.request;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where requests go that an association has beyond its quota. So few are answered at a time that whoever asks other associations of this
 * node does not feel them; a few more may wait a moment, holding a thread of the server each; all others come back later.
 */
final class OverflowLane {
    private final Semaphore running;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mostWaiting;
    private final long patienceMillis;

    /**
     * @param mostRunning    how many are answered at a time
     * @param mostWaiting    how many may wait for that
     * @param patienceMillis how long
     */
    OverflowLane(int mostRunning, int mostWaiting, long patienceMillis) {
        this.running = new Semaphore(mostRunning, true);
        this.mostWaiting = mostWaiting;
        this.patienceMillis = patienceMillis;
    }

    /** Half of this machine's processors at most, and one at least. */
    static OverflowLane ofThisMachine() {
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new OverflowLane(half, 4 * half, 250);
    }

    /** Goes in; false where there is no room. Who went in must {@link #leave}. */
    boolean enter() {
        if (running.tryAcquire()) {
            return true;
        }
        if (waiting.incrementAndGet() > mostWaiting) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return running.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    void leave() {
        running.release();
    }
}
