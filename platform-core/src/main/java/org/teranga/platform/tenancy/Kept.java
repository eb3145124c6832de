package org.teranga.platform.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A cache of what pages always need of an association and what seldom changes. It is read anew when the association's revision has gone up:
 * on the node that made a change at once, on others within a second. Reading it costs no query.
 *
 * @param <T> what is kept; not to be changed by who gets it
 */
public final class Kept<T> {
    /** Should a node die between a change and the word of it, the others find it out by themselves. */
    private static final long LONGEST_NANOS = Duration.ofSeconds(60).toNanos();

    private static final Logger LOG = System.getLogger(Kept.class.getName());
    private static final int MOST = 10_000;

    private final TenantDirectory directory;
    private final Supplier<T> load;
    private final Cache<UUID, Held<T>> byTenant =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** @param load reads it for the tenant that is open; transactions are its own affair */
    public Kept(TenantDirectory directory, Supplier<T> load) {
        this.directory = directory;
        this.load = load;
    }

    /** What is kept of the association that is open. */
    public T get() {
        UUID tenant = TenantContext.required().id();
        long revision = directory.revision(tenant);
        Held<T> held = byTenant.getIfPresent(tenant);
        if (held != null && held.revision == revision && System.nanoTime() - held.atNanos < LONGEST_NANOS) {
            return held.value;
        }
        try {
            Held<T> fresh = new Held<>(load.get(), revision, System.nanoTime());
            byTenant.put(tenant, fresh);
            return fresh.value;
        } catch (RuntimeException away) {
            if (held == null) {
                throw away;
            }
            // A page in its old colours is worth more than none; the next one tries again.
            LOG.log(Level.WARNING, "what an association has chosen cannot be read anew", away);
            return held.value;
        }
    }

    private record Held<T>(T value, long revision, long atNanos) {}
}
