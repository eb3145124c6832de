package org.teranga.platform.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OverflowLaneTest {
    private static final long LONG = 30_000;

    @Test
    void soManyAreLetInAndNoMore() {
        OverflowLane lane = new OverflowLane(2, 0, LONG);
        assertThat(lane.enter()).isTrue();
        assertThat(lane.enter()).isTrue();
        assertThat(lane.enter()).as("nobody may wait").isFalse();
        lane.leave();
        assertThat(lane.enter()).isTrue();
    }

    @Test
    void whoWaitsGoesInWhenSomebodyLeaves() throws Exception {
        OverflowLane lane = new OverflowLane(1, 1, LONG);
        assertThat(lane.enter()).isTrue();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(lane::enter);
        lane.leave();
        assertThat(waiting.get(LONG, TimeUnit.MILLISECONDS)).isTrue();
    }

    @Test
    void patienceEndsAndThePlaceInTheLineIsFreeAgain() {
        OverflowLane lane = new OverflowLane(1, 1, 1);
        assertThat(lane.enter()).isTrue();
        assertThat(lane.enter()).isFalse();
        assertThat(lane.enter())
                .as("waited too, and was not turned away for another who had waited")
                .isFalse();
        lane.leave();
        assertThat(lane.enter()).isTrue();
    }
}
