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

/** The clock of the server under test: that of the machine, and for one thread at a time as far ahead as its test says. */
@ApplicationScoped
public class TestClock {
    private static final ThreadLocal<Duration> AHEAD = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** Does the work as if it were so much later; only what this thread does itself sees that. */
    public static <T> T ahead(Duration by, Supplier<T> work) {
        AHEAD.set(by);
        try {
            return work.get();
        } finally {
            AHEAD.remove();
        }
    }

    @Produces
    @Alternative
    @Priority(Interceptor.Priority.APPLICATION)
    Clock clock() {
        return new Moved(ZoneOffset.UTC);
    }

    private static final class Moved extends Clock {
        private final ZoneId zone;

        private Moved(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(AHEAD.get());
        }
    }
}
