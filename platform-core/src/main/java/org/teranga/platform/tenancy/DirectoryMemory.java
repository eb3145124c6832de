package org.teranga.platform.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
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
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final int MOST = 10_000;

    private final LongSupplier tick;
    private final Ticker nanos;
    private final Function<T, String> otherKey;
    private final Cache<String, Optional<T>> held;
    private final AtomicLong forgotten = new AtomicLong();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Read last = new Read(Long.MIN_VALUE, 0, false);

    /**
     * @param tick     reads the number
     * @param nanos    tells the time
     * @param otherKey under which key besides the one that was asked for a thing is remembered
     */
    DirectoryMemory(LongSupplier tick, Ticker nanos, Function<T, String> otherKey) {
        this.tick = tick;
        this.nanos = nanos;
        this.otherKey = otherKey;
        this.held = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(LONGEST)
                .ticker(nanos)
                .build();
    }

    /** What stands under a key; that there is nothing is remembered too. */
    Optional<T> get(String key, Supplier<Optional<T>> load) {
        follow();
        Optional<T> known = held.getIfPresent(key);
        if (known != null) {
            return known;
        }
        long before = forgotten.get();
        Optional<T> found = load.get();
        held.put(key, found);
        found.ifPresent(thing -> held.put(otherKey.apply(thing), found));
        if (forgotten.get() != before) {
            held.invalidateAll(); // what was found may be from before a change
        }
        return found;
    }

    /** Forgets all: this node has changed something. */
    void forget() {
        forgotten.incrementAndGet();
        held.invalidateAll();
    }

    /** Looks whether another node has changed something. Who comes meanwhile waits, so that none gets an answer that is older than promised. */
    private void follow() {
        if (last.holds(nanos.read())) {
            return;
        }
        reading.lock();
        try {
            Read known = last;
            long now = nanos.read();
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
}
