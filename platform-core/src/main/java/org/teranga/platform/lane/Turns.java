package org.teranga.platform.lane;

import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Requests of one association take turns at this node's processors: so many are answered at a time, whoever comes beside them waits for one
 * to end. A hundred requests at once of one association then stand before one request of another for the time of a few. It is a pace and no
 * limit: who has waited for long enough goes on without a turn, and ends the turns that were held for longer than a page takes. So a few
 * requests that wait for a slow reader or a slow sender make one of their association wait, and not each of them.
 */
final class Turns {
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final int OF_EACH_PROCESSOR = 3;

    /** The turn that the request of this thread has. */
    private static final ThreadLocal<@Nullable Turn> HELD = new ThreadLocal<>();

    private final int atATime;
    private final Duration patience;
    private final Duration longest;
    /** Of associations that have requests now; an association without is small, and there are few of them. */
    private final ConcurrentMap<UUID, OfOne> associations = new ConcurrentHashMap<>();

    Turns(int atATime, Duration patience, Duration longest) {
        this.atATime = atATime;
        this.patience = patience;
        this.longest = longest;
    }

    static Turns ofThisMachine() {
        return new Turns(OF_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), PATIENCE, LONGEST);
    }

    /** Waits for a turn of this association, or for as long as is waited at most. {@link #end} ends it. */
    void begin(UUID association) {
        OfOne all = associations.computeIfAbsent(association, any -> new OfOne(atATime));
        try {
            if (all.free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                HELD.set(all.begun());
            } else {
                all.endThoseOlderThan(longest);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** The request of this thread has been answered, or waits for something else than a processor. */
    static void end() {
        Turn turn = HELD.get();
        if (turn != null) {
            HELD.remove();
            turn.end();
        }
    }

    /** How many of this association could begin now. */
    int free(UUID association) {
        OfOne all = associations.get(association);
        return all == null ? atATime : all.free.availablePermits();
    }

    /** The turns of one association. */
    private static final class OfOne {
        private final Semaphore free;
        private final Queue<Turn> taken = new ConcurrentLinkedQueue<>();

        OfOne(int atATime) {
            this.free = new Semaphore(atATime, true);
        }

        Turn begun() {
            Turn turn = new Turn(this, System.nanoTime());
            taken.add(turn);
            return turn;
        }

        void endThoseOlderThan(Duration longest) {
            long now = System.nanoTime();
            taken.stream().filter(turn -> now - turn.since > longest.toNanos()).forEach(Turn::end);
        }
    }

    /** One of them; it ends once, by whose it is or by whom it kept waiting. */
    private static final class Turn {
        private final OfOne all;
        private final long since;
        private final AtomicBoolean ended = new AtomicBoolean();

        Turn(OfOne all, long since) {
            this.all = all;
            this.since = since;
        }

        void end() {
            if (ended.compareAndSet(false, true)) {
                all.taken.remove(this);
                all.free.release();
            }
        }
    }
}
