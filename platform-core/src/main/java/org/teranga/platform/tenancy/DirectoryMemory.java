package org.teranga.platform.tenancy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What a node remembers of the directory. One number goes up with each committed change; it is read once a second at most, and where it
 * has gone up all is forgotten. So an answer is a second old at most, and the thousandth association costs no more than the first.
 *
 * @param <T> what is remembered
 */
final class DirectoryMemory<T> {
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();
    /** Whatever a number cannot tell, as a database put back to an hour ago, is over after this. */
    private static final long LONGEST_NANOS = Duration.ofSeconds(60).toNanos();

    private static final int MOST = 10_000;

    private final LongSupplier tick;
    private final LongSupplier nanos;
    private final Function<T, String> otherKey;
    private final Map<String, Held<T>> held = new ConcurrentHashMap<>();
    private final AtomicLong forgotten = new AtomicLong();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Read last = new Read(Long.MIN_VALUE, 0, false);

    /**
     * @param tick     reads the number
     * @param nanos    tells the time
     * @param otherKey under which key besides the one that was asked for a thing is remembered
     */
    DirectoryMemory(LongSupplier tick, LongSupplier nanos, Function<T, String> otherKey) {
        this.tick = tick;
        this.nanos = nanos;
        this.otherKey = otherKey;
    }

    /** What stands under a key; that there is nothing is remembered too. */
    Optional<T> get(String key, Supplier<Optional<T>> load) {
        follow();
        Held<T> known = held.get(key);
        if (known != null && nanos.getAsLong() - known.atNanos < LONGEST_NANOS) {
            return known.thing;
        }
        if (held.size() > MOST) {
            held.clear();
        }
        long before = forgotten.get();
        Held<T> found = new Held<>(load.get(), nanos.getAsLong());
        held.put(key, found);
        found.thing.ifPresent(thing -> held.put(otherKey.apply(thing), found));
        if (forgotten.get() != before) {
            held.clear(); // what was found may be from before a change
        }
        return found.thing;
    }

    /** Forgets all: this node has changed something. */
    void forget() {
        forgotten.incrementAndGet();
        held.clear();
    }

    /** Looks whether another node has changed something. Who comes meanwhile waits, so that none gets an answer that is older than promised. */
    private void follow() {
        if (last.holds(nanos.getAsLong())) {
            return;
        }
        reading.lock();
        try {
            Read known = last;
            long now = nanos.getAsLong();
            if (known.holds(now)) {
                return;
            }
            long fresh = tick.getAsLong();
            if (!known.known || known.tick != fresh) {
                forget();
            }
            last = new Read(fresh, now, true);
        } finally {
            reading.unlock();
        }
    }

    private record Read(long tick, long atNanos, boolean known) {
        boolean holds(long now) {
            return known && now - atNanos < FRESH_NANOS;
        }
    }

    private record Held<T>(Optional<T> thing, long atNanos) {}
}
