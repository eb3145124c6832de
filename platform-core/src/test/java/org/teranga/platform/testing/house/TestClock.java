package org.teranga.platform.testing.house;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.teranga.platform.clock.EarlierTime;
import org.teranga.platform.clock.RealTime;

/** The clocks of the server under test: that of the machine, and for one thread at a time as far ahead as its test says. */
@ApplicationScoped
public class TestClock {
    private static final ThreadLocal<Duration> AHEAD = ThreadLocal.withInitial(() -> Duration.ZERO);
    private static final ThreadLocal<Duration> MOVED = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** Does the work as if it were so much later; only what this thread does itself sees that. */
    public static <T> T ahead(Duration by, Supplier<T> work) {
        return with(AHEAD, by, work);
    }

    /** Does the work as if the clock of the platform had been moved: as {@link #ahead}, but real time stays. */
    public static <T> T moved(Duration by, Supplier<T> work) {
        return with(MOVED, by, work);
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
    Clock clock() {
        return new Moved(ZoneOffset.UTC, () -> AHEAD.get().plus(MOVED.get()).minus(EarlierTime.by()));
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
            return Clock.systemUTC().instant().plus(by.get());
        }
    }
}
