package org.teranga.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clocks of this node: that of the machine, and the one that everything follows, which in development may be ahead of it. */
@ApplicationScoped
class SystemClock {
    private final ClockAhead ahead;

    @Inject
    SystemClock(ClockAhead ahead) {
        this.ahead = ahead;
    }

    @Produces
    Clock clock() {
        return ahead.movable() ? new AheadOfTime(realTime(), ahead) : realTime();
    }

    @Produces
    @RealTime
    Clock realTime() {
        return Clock.systemUTC();
    }

    private static final class AheadOfTime extends Clock {
        private final Clock real;
        private final ClockAhead ahead;

        private AheadOfTime(Clock real, ClockAhead ahead) {
            this.real = real;
            this.ahead = ahead;
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new AheadOfTime(real.withZone(zone), ahead);
        }

        @Override
        public Instant instant() {
            return real.instant().plus(ahead.by()).minus(EarlierTime.by());
        }
    }
}
