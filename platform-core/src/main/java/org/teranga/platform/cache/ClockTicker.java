package org.teranga.platform.cache;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets entries of a cache expire by the injected clock, which tests can move. */
public record ClockTicker(Clock clock) implements Ticker {
    @Override
    public long read() {
        return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
    }
}
