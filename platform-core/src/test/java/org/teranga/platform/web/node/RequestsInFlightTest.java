package org.teranga.platform.web.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class RequestsInFlightTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final RequestsInFlight requests = new RequestsInFlight();

    @Test
    void aStopThatIsAnnouncedIsSeenWhileRequestsAreStillTaken() throws InterruptedException {
        RequestsInFlight requests = new RequestsInFlight();
        assertThat(requests.isStopping()).isFalse();
        requests.announce();
        assertThat(requests.isStopping()).isTrue();
        assertThat(requests.enter()).isTrue();
        requests.leave();
        assertThat(requests.stop(Duration.ofSeconds(1))).isTrue();
        assertThat(requests.enter()).isFalse();
    }

    @Test
    void aStopWaitsForTheRequestThatRunsAndTakesNoOther() throws InterruptedException {
        assertThat(requests.enter()).isTrue();
        CountDownLatch called = new CountDownLatch(1);
        CompletableFuture<Boolean> stopped = CompletableFuture.supplyAsync(() -> {
            called.countDown();
            return stop(LONG);
        });
        called.await();
        while (!requests.isStopping()) {
            Thread.onSpinWait();
        }
        assertThat(requests.enter()).isFalse();
        assertThat(stopped).isNotDone();
        requests.leave();
        assertThat(stopped.join()).isTrue();
    }

    @Test
    void aStopDoesNotWaitForEver() {
        requests.enter();
        assertThat(stop(Duration.ofMillis(1))).isFalse();
    }

    @Test
    void aStopWithNothingToWaitForIsAtOnce() {
        requests.enter();
        requests.leave();
        assertThat(stop(LONG)).isTrue();
    }

    private boolean stop(Duration patience) {
        try {
            return requests.stop(patience);
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
