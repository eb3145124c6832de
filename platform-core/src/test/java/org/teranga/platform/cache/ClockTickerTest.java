package org.teranga.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ClockTickerTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-14T08:00:00Z"));
    private final InstantSource clock = now::get;
    private final Cache<String, String> cache = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .ticker(new ClockTicker(clock.withZone(ZoneOffset.UTC)))
            .build();

    @Test
    void whatIsKeptGrowsOldByTheClockOfTheHouse() {
        cache.put("a", "known");
        now.updateAndGet(moment -> moment.plus(Duration.ofMinutes(9)));
        assertThat(cache.getIfPresent("a")).isEqualTo("known");
        now.updateAndGet(moment -> moment.plus(Duration.ofMinutes(1)));
        assertThat(cache.getIfPresent("a")).isNull();
    }
}
