package org.teranga.platform.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The pages that tell a crowd to come back later, kept for a moment: whoever is turned away costs less than whoever is let in. They say
 * nothing of who asks; limits stand before anybody is recognised.
 */
final class KeptRefusals {
    private static final long LONGEST_NANOS = Duration.ofSeconds(5).toNanos();
    private static final int MOST = 256;

    private final LongSupplier nanos;
    private final Map<String, Kept> byKey = new ConcurrentHashMap<>();

    /** @param nanos tells the time */
    KeptRefusals(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * A page that is there, or is made.
     *
     * @param key all that it depends on
     */
    byte[] get(String key, Supplier<byte[]> make) {
        Kept known = byKey.get(key);
        if (known != null && nanos.getAsLong() - known.atNanos < LONGEST_NANOS) {
            return known.body;
        }
        if (byKey.size() >= MOST) {
            byKey.clear();
        }
        Kept fresh = new Kept(make.get(), nanos.getAsLong());
        byKey.put(key, fresh);
        return fresh.body;
    }

    private record Kept(byte[] body, long atNanos) {}
}
