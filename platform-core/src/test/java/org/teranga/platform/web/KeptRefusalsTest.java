package org.teranga.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KeptRefusalsTest {
    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger made = new AtomicInteger();
    private final KeptRefusals kept = new KeptRefusals(now::get);

    @Test
    void aCrowdIsToldTheSameForAMomentAndEachKeyItsOwn() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(get("toulouse fr")).isEqualTo("toulouse fr");
            assertThat(get("toulouse ar")).isEqualTo("toulouse ar");
        }
        assertThat(made).hasValue(2);
        now.addAndGet(Duration.ofSeconds(6).toNanos());
        get("toulouse fr");
        assertThat(made).hasValue(3);
    }

    @Test
    void aCrowdOfAddressesFillsNoMemory() {
        for (int i = 0; i < 100_000; i++) {
            get("path " + i);
        }
        assertThat(made).hasValue(100_000);
    }

    private String get(String key) {
        return new String(
                kept.get(key, () -> {
                    made.incrementAndGet();
                    return key.getBytes(StandardCharsets.UTF_8);
                }),
                StandardCharsets.UTF_8);
    }
}
