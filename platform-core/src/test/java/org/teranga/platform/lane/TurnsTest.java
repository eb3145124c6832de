package org.teranga.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnsTest {
    private static final Duration LONG = Duration.ofHours(1);
    private static final UUID LOUD = new UUID(0, 1);
    private static final UUID CALM = new UUID(0, 2);

    private final AtomicInteger answered = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<Thread> requests = new ArrayList<>();

    @AfterEach
    void openTheGate() throws InterruptedException {
        gate.countDown();
        for (Thread request : requests) {
            request.join();
        }
    }

    @Test
    void soManyOfOneAssociationAreAnsweredAtATimeAndAnothersWaitForNone() throws InterruptedException {
        Turns turns = new Turns(2, Duration.ofSeconds(20), LONG);
        for (int i = 0; i < 10; i++) {
            request(turns, LOUD);
        }
        CountDownLatch calm = request(turns, CALM);
        assertThat(calm.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(answered.get())
                .as("two of the loud one, one of the calm one")
                .isLessThanOrEqualTo(3);
        gate.countDown();
        for (Thread request : requests) {
            request.join();
        }
        assertThat(answered.get()).isEqualTo(11);
    }

    @Test
    void whoHasWaitedForLongEnoughGoesOnWithoutATurn() throws InterruptedException {
        Turns turns = new Turns(1, Duration.ofMillis(5), LONG);
        assertThat(request(turns, LOUD).await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(request(turns, LOUD).await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void requestsThatHoldTheirTurnsForLongMakeOneWaitAndNotEach() throws InterruptedException {
        Turns turns = new Turns(2, Duration.ofMillis(50), Duration.ZERO);
        assertThat(request(turns, LOUD).await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(request(turns, LOUD).await(10, TimeUnit.SECONDS)).isTrue();
        turns.begin(LOUD);
        assertThat(turns.free(LOUD)).as("the slow ones lost theirs").isEqualTo(2);
        gate.countDown();
        for (Thread request : requests) {
            request.join();
        }
        assertThat(turns.free(LOUD)).as("and give them back once").isEqualTo(2);
    }

    @Test
    void aTurnThatWasGivenBackIsAnothersAndIsNotGivenBackTwice() throws InterruptedException {
        Turns turns = new Turns(1, Duration.ofSeconds(20), LONG);
        turns.begin(LOUD);
        Turns.end();
        Turns.end();
        assertThat(request(turns, LOUD).await(10, TimeUnit.SECONDS)).isTrue();
        CountDownLatch second = request(turns, LOUD);
        assertThat(second.await(50, TimeUnit.MILLISECONDS))
                .as("there is one turn")
                .isFalse();
    }

    /** A request that is answered once the gate is open; what comes back tells that its turn began. */
    private CountDownLatch request(Turns turns, UUID association) {
        CountDownLatch began = new CountDownLatch(1);
        requests.add(Thread.ofPlatform().start(() -> {
            turns.begin(association);
            try {
                answered.incrementAndGet();
                began.countDown();
                gate.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            } finally {
                Turns.end();
            }
        }));
        return began;
    }
}
