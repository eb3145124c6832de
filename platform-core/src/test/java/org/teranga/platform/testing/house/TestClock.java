package org.teranga.platform.testing.house;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.teranga.platform.clock.EarlierTime;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/**
 * The clocks of the server under test: that of the run, and as far ahead as a test says, for one thread at a time or for an association
 * of its own. Nothing else in the tests asks what time it is: the machine's clock is read here, and {@code ./teranga test --day} chooses
 * the day that it shows.
 */
@ApplicationScoped
public class TestClock {
    private static final ThreadLocal<Duration> AHEAD = ThreadLocal.withInitial(() -> Duration.ZERO);
    private static final ThreadLocal<Duration> MOVED = ThreadLocal.withInitial(() -> Duration.ZERO);
    private static final Map<UUID, Duration> LATER = new ConcurrentHashMap<>();

    /** The clock of the run, in UTC: it stays where it is while a test moves others. */
    public static Clock clock() {
        return Clock.systemUTC();
    }

    /** What the clock of the run shows. */
    public static Instant now() {
        return clock().instant();
    }

    /** The day of the run, as the platform counts days. */
    public static LocalDate today() {
        return LocalDate.ofInstant(now(), Formats.ZONE);
    }

    /** Does the work as if it were so much later; only what this thread does itself sees that. */
    public static <T> T ahead(Duration by, Supplier<T> work) {
        return with(AHEAD, by, work);
    }

    /** Does the work as if the clock of the platform had been moved: as {@link #ahead}, but real time stays. */
    public static <T> T moved(Duration by, Supplier<T> work) {
        return with(MOVED, by, work);
    }

    /**
     * From now on it is so much later for this association, for everybody who works in its name on whichever thread, jobs too; real time
     * stays. There is no way back: what was written would lie in the future.
     */
    public static void later(Tenant tenant, Duration by) {
        LATER.merge(tenant.id(), by, Duration::plus);
    }

    private static Duration later() {
        return TenantContext.current()
                .map(tenant -> LATER.getOrDefault(tenant.id(), Duration.ZERO))
                .orElse(Duration.ZERO);
    }

    private static <T> T with(ThreadLocal<Duration> how, Duration by, Supplier<T> work) {
        how.set(by);
        try {
            return work.get();
        } finally {
            how.remove();
        }
    }

    @Produces
    @Alternative
    @Priority(Interceptor.Priority.APPLICATION)
    Clock movable() {
        return new Moved(
                ZoneOffset.UTC,
                () -> AHEAD.get().plus(MOVED.get()).plus(later()).minus(EarlierTime.by()));
    }

    @Produces
    @RealTime
    @Alternative
    @Priority(Interceptor.Priority.APPLICATION)
    Clock realTime() {
        return new Moved(ZoneOffset.UTC, AHEAD::get);
    }

    private static final class Moved extends Clock {
        private final ZoneId zone;
        private final Supplier<Duration> by;

        private Moved(ZoneId zone, Supplier<Duration> by) {
            this.zone = zone;
            this.by = by;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other, by);
        }

        @Override
        public Instant instant() {
            return now().plus(by.get());
        }
    }
}
