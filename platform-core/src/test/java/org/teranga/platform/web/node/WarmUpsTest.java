package org.teranga.platform.web.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.teranga.platform.job.WarmUp;

class WarmUpsTest {
    private final RequestsInFlight requests = new RequestsInFlight();
    private final List<String> done = new ArrayList<>();

    @Test
    void allAreGoneThroughWhenTheNodeIsReadyAndOneThatFailsKeepsNoOther() {
        WarmUp failing = pause -> {
            throw new IllegalStateException("broken");
        };
        warmUps(List.of(() -> true), List.of(pause -> done.add("first"), failing, pause -> done.add("last")))
                .run();
        assertThat(done).containsExactly("first", "last");
    }

    @Test
    void aPauseLastsWhileSomebodyWaitsForAnAnswer() throws InterruptedException {
        requests.enter();
        CountDownLatch pausing = new CountDownLatch(1);
        CompletableFuture<Void> run = CompletableFuture.runAsync(warmUps(List.of(), List.of(pause -> {
            pausing.countDown();
            pause.take();
            done.add(requests.any() ? "while somebody waited" : "afterwards");
        }))::run);
        pausing.await();
        requests.leave();
        run.join();
        assertThat(done).containsExactly("afterwards");
    }

    @Test
    void aNodeThatStopsEndsItAtTheNextPause() throws InterruptedException {
        requests.stop(java.time.Duration.ZERO);
        warmUps(List.of(), List.of(pause -> done.add("never"))).run();
        assertThat(done).isEmpty();
    }

    @Test
    void whatIsNotReadyIsNotWarmedUp() {
        WarmUps warmUps = warmUps(List.of(() -> false), List.of(pause -> done.add("never")));
        warmUps.stop();
        warmUps.run();
        assertThat(done).isEmpty();
    }

    private WarmUps warmUps(List<Readiness> conditions, List<WarmUp> all) {
        return new WarmUps(requests, conditions, all);
    }
}
