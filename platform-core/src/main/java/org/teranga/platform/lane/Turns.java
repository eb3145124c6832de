package org.teranga.platform.lane;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Requests of one association take turns at this node's processors: so many are answered at a time, whoever comes beside them waits for one
 * to end. A hundred requests at once of one association then stand before one request of another for the time of a few. It is a pace and no
 * limit: who has waited for long enough goes on without a turn, so that requests that hold theirs for long keep nobody out.
 */
final class Turns {
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final int OF_EACH_PROCESSOR = 3;

    /** The turn that the request of this thread has. */
    private static final ThreadLocal<@Nullable Semaphore> HELD = new ThreadLocal<>();

    private final int atATime;
    private final Duration patience;
    /** Of associations that have requests now; an association without is small, and there are few of them. */
    private final ConcurrentMap<UUID, Semaphore> associations = new ConcurrentHashMap<>();

    Turns(int atATime, Duration patience) {
        this.atATime = atATime;
        this.patience = patience;
    }

    static Turns ofThisMachine() {
        return new Turns(OF_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    /** Waits for a turn of this association, or for as long as is waited at most. {@link #end} ends it. */
    void begin(UUID association) {
        Semaphore turns = associations.computeIfAbsent(association, any -> new Semaphore(atATime, true));
        try {
            if (turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                HELD.set(turns);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** The request of this thread has been answered, or waits for something else than a processor. */
    static void end() {
        Semaphore turns = HELD.get();
        if (turns != null) {
            HELD.remove();
            turns.release();
        }
    }
}
