package org.teranga.platform.cache;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets what a cache keeps grow old by the clock of the house, which tests turn. */
public record ClockTicker(Clock clock) implements Ticker {
    @Override
    public long read() {
        return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
    }
}
