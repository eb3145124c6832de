package org.teranga.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DirectoryMemoryTest {
    private final AtomicLong tick = new AtomicLong();
    private final AtomicInteger ticksRead = new AtomicInteger();
    private final AtomicLong now = new AtomicLong(Duration.ofDays(3).toNanos());
    private final AtomicInteger loaded = new AtomicInteger();
    private final DirectoryMemory<String> memory =
            new DirectoryMemory<>(this::readTick, now::get, thing -> "id of " + thing);

    @Test
    void aThousandAssociationsCostOneQuestionASecond() {
        for (int round = 0; round < 10; round++) {
            for (int one = 0; one < 1_000; one++) {
                assertThat(get("a" + one)).contains("a" + one);
            }
            now.addAndGet(Duration.ofMillis(1_001).toNanos());
        }
        assertThat(loaded).hasValue(1_000);
        assertThat(ticksRead).hasValue(10);
    }

    @Test
    void whatAnotherNodeChangedIsReadAnewWithinASecondAndWhatThisOneChangedAtOnce() {
        get("a");
        tick.incrementAndGet();
        get("a");
        assertThat(loaded).as("within the second").hasValue(1);
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        get("a");
        assertThat(loaded).as("after it").hasValue(2);
        memory.forget();
        get("a");
        assertThat(loaded).hasValue(3);
    }

    @Test
    void thatThereIsNothingIsRememberedAndAThingHasTwoKeys() {
        for (int i = 0; i < 3; i++) {
            assertThat(memory.get("nobody", () -> {
                        loaded.incrementAndGet();
                        return Optional.empty();
                    }))
                    .isEmpty();
        }
        assertThat(loaded).hasValue(1);
        get("a");
        assertThat(get("id of a")).contains("a");
        assertThat(loaded).hasValue(2);
    }

    @Test
    void whatWasReadWhileSomethingChangedIsNotKept() {
        memory.get("a", () -> {
            memory.forget();
            return Optional.of("from before");
        });
        assertThat(get("a")).contains("a");
    }

    @Test
    void whereTheNumberCannotBeReadNothingIsAnsweredAndTheNextOneTriesAgain() {
        get("a");
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        tick.set(-1);
        assertThatThrownBy(() -> get("a")).isInstanceOf(IllegalStateException.class);
        tick.set(0);
        assertThat(get("a")).contains("a");
        assertThat(loaded).hasValue(1);
    }

    @Test
    void nothingIsRememberedForLongerThanAMinute() {
        get("a");
        now.addAndGet(Duration.ofSeconds(61).toNanos());
        get("a");
        assertThat(loaded).hasValue(2);
    }

    private Optional<String> get(String key) {
        return memory.get(key, () -> {
            loaded.incrementAndGet();
            return Optional.of(key);
        });
    }

    private long readTick() {
        if (tick.get() < 0) {
            throw new IllegalStateException("the database is away");
        }
        ticksRead.incrementAndGet();
        return tick.get();
    }
}
