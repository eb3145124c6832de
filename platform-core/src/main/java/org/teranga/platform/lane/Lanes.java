package org.teranga.platform.lane;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** The lanes of this node, and the way into them. */
@ApplicationScoped
public class Lanes {
    /** Requests that hold a place, of all associations and lanes together: well below the 96 threads that answer requests. */
    static final int MOST_REQUESTS = 12;

    private static final UUID PLATFORM = new UUID(0, 0);

    /** Whether this thread works in a lane: what it asks for is part of its work. */
    private static final ThreadLocal<Boolean> WITHIN = ThreadLocal.withInitial(() -> false);

    /** The place that the request of this thread took before its body was read. */
    private static final ThreadLocal<@Nullable Held> HELD = new ThreadLocal<>();

    private final LaneSurroundings surroundings;
    private final LaneLimits limits;
    private final Map<Lane, LaneQueue> queues = new EnumMap<>(Lane.class);
    private final Map<Lane, ThreadPoolExecutor> pools = new EnumMap<>(Lane.class);
    private final AtomicInteger requests = new AtomicInteger();
    private volatile boolean closed;

    @Resource
    private @Nullable ManagedThreadFactory managed;

    @Inject
    Lanes(LaneSurroundings surroundings) {
        this(surroundings, LaneLimits.ofThisMachine());
    }

    Lanes(LaneSurroundings surroundings, LaneLimits limits) {
        this.surroundings = surroundings;
        this.limits = limits;
    }

    /**
     * Has work of this request done in a lane, with the request's association and what it knows of its sender, outside of any transaction,
     * and waits for it.
     *
     * @throws LaneRefused at once where the line is full; where it took too long until the work could begin, or until it was done; besides
     *                     whatever the work throws
     */
    public <T> T call(Lane lane, Supplier<T> work) {
        if (WITHIN.get()) {
            return work.get();
        }
        Callable<T> task = surroundings.around(work::get);
        Held held = HELD.get();
        if (held != null && held.lane == lane) {
            return result(lane, held.place, task);
        }
        try (Held taken = take(lane)) {
            return result(lane, taken.place, task);
        }
    }

    /** As {@link #call}, without a result. */
    public void run(Lane lane, Runnable work) {
        call(lane, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Does work of a job in a lane, on its threads and without surroundings, and waits for it.
     *
     * @return whether it was done; false where the association's line is full, and the job has to come back
     * @throws LaneRefused where it lasted too long; besides whatever the work throws
     */
    public boolean job(Lane lane, UUID association, Runnable work) {
        Optional<LaneQueue.Place> place = queue(lane).enter(association);
        if (place.isEmpty()) {
            return false;
        }
        try (LaneQueue.Place taken = place.get()) {
            return result(lane, taken, () -> {
                work.run();
                return true;
            });
        } catch (LaneRefused refused) {
            if (refused.isFull()) {
                return false;
            }
            throw refused;
        }
    }

    /**
     * Takes a place for the request of this thread before anything is done for it, so that a refusal costs little. It is given back when the
     * request has been answered; {@link #call} uses it.
     *
     * @throws LaneRefused where there is none
     */
    public void enter(Lane lane) {
        leave();
        HELD.set(take(lane));
    }

    /** The request of this thread has ended. */
    void leave() {
        Held held = HELD.get();
        if (held != null) {
            HELD.remove();
            held.close();
        }
    }

    /** How many places of a lane are taken, of all associations together. */
    int taken(Lane lane) {
        return queue(lane).taken();
    }

    /** How many pieces of work stand in the line of a lane. */
    int waiting(Lane lane) {
        return queue(lane).waiting();
    }

    private Held take(Lane lane) {
        if (requests.incrementAndGet() > MOST_REQUESTS) {
            requests.decrementAndGet();
            throw LaneRefused.full("lane.node");
        }
        UUID association = TenantContext.current().map(Tenant::id).orElse(PLATFORM);
        Optional<LaneQueue.Place> place = queue(lane).enter(association);
        if (place.isEmpty()) {
            requests.decrementAndGet();
            throw LaneRefused.full(lane.full());
        }
        return new Held(lane, place.get());
    }

    private static <T> T result(Lane lane, LaneQueue.Place place, Callable<T> task) {
        Work<T> work;
        try {
            work = place.start(() -> within(task));
        } catch (RejectedExecutionException stopping) {
            throw LaneRefused.full(lane.full());
        }
        Turns.end(); // whoever waits for a lane does not keep others from being answered
        try {
            if (!work.hasBegunWithin(lane.patience())) {
                throw LaneRefused.full(lane.full());
            }
            return work.get(lane.longest().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            throw LaneRefused.tooLong();
        } catch (CancellationException stopping) {
            throw LaneRefused.full(lane.full());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw LaneRefused.full(lane.full());
        } catch (ExecutionException failed) {
            throw thrown(failed);
        } finally {
            work.cancel(true);
        }
    }

    private static <T> T within(Callable<T> task) throws Exception {
        WITHIN.set(true);
        try {
            return task.call();
        } finally {
            WITHIN.remove();
        }
    }

    private static RuntimeException thrown(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException own ? own : new IllegalStateException(cause);
    }

    private synchronized LaneQueue queue(Lane lane) {
        return queues.computeIfAbsent(lane, one -> {
            ThreadPoolExecutor pool = pool(one);
            pools.put(one, pool);
            LaneQueue queue = new LaneQueue(limits, pool);
            if (closed) {
                queue.close();
            }
            return queue;
        });
    }

    private ThreadPoolExecutor pool(Lane lane) {
        ThreadFactory factory = managed == null ? Thread::new : managed;
        String name = "teranga-lane-" + lane.name().toLowerCase(Locale.ROOT);
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                limits.running(),
                limits.running(),
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(),
                new LaneThreads(factory, name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** Begins nothing more, and interrupts what runs. */
    @PreDestroy
    void close() {
        synchronized (this) {
            closed = true;
        }
        queues.values().forEach(LaneQueue::close);
        pools.values().forEach(ThreadPoolExecutor::shutdownNow);
    }

    /** A place that a request holds. */
    private final class Held implements AutoCloseable {
        private final Lane lane;
        private final LaneQueue.Place place;

        private Held(Lane lane, LaneQueue.Place place) {
            this.lane = lane;
            this.place = place;
        }

        @Override
        public void close() {
            place.close();
            requests.decrementAndGet();
        }
    }
}
