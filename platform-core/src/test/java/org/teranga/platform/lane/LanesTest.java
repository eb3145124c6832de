package org.teranga.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantStatus;

@Timeout(30)
class LanesTest {
    private final Tenant loud = tenant("loud");
    private final Tenant calm = tenant("calm");
    private final Lanes lanes = TestLanes.of(new LaneLimits(1, 1, 3));
    private final List<Thread> requests = new ArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);
    private boolean begun;

    @AfterEach
    void openTheGate() throws InterruptedException {
        gate.countDown();
        for (Thread request : requests) {
            request.join();
        }
        lanes.close();
    }

    @Test
    void workIsDoneOnAThreadOfTheLaneInTheNameOfTheAssociationAndItsResultComesBack() {
        String slug = as(
                loud,
                () -> lanes.call(
                        Lane.PAPERS,
                        () -> TenantContext.required().slug() + " "
                                + Thread.currentThread().getName()));
        assertThat(slug).isEqualTo("loud teranga-lane-papers");
    }

    @Test
    void whatTheRequestKnowsIsTakenOnItsThreadAndPutDownInTheLane() {
        ThreadLocal<String> known = new ThreadLocal<>();
        Lanes carrying = TestLanes.of(new LaneLimits(1, 1, 3), () -> {
            String taken = known.get();
            return () -> known.set(taken + ", carried");
        });
        known.set("somebody");
        assertThat(carrying.<String>call(Lane.FILES, known::get)).isEqualTo("somebody, carried");
        carrying.close();
    }

    @Test
    void aFullLineIsRefusedAtOnceAndOthersGoIn() {
        fill(loud, 3);
        long begun = System.nanoTime();
        assertThatThrownBy(() -> as(loud, () -> lanes.call(Lane.PAPERS, () -> 1)))
                .isInstanceOfSatisfying(LaneRefused.class, refused -> {
                    assertThat(refused.isFull()).isTrue();
                    assertThat(refused.key()).isEqualTo("lane.papers");
                });
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as("far from the twenty seconds that one in the line would wait")
                .isLessThan(Duration.ofSeconds(10));
        assertThat(as(loud, () -> lanes.<Integer>call(Lane.FILES, () -> 7)))
                .as("another lane")
                .isEqualTo(7);
    }

    @Test
    void associationsTakeTurns() throws InterruptedException {
        ConcurrentLinkedQueue<String> order = new ConcurrentLinkedQueue<>();
        fill(loud, 1);
        for (int i = 0; i < 2; i++) {
            request(loud, () -> lanes.call(Lane.PAPERS, () -> order.add("loud")));
        }
        waitInLine(2);
        request(calm, () -> lanes.call(Lane.PAPERS, () -> order.add("calm")));
        waitInLine(3);
        gate.countDown();
        for (Thread request : requests) {
            request.join();
        }
        assertThat(order).containsExactly("calm", "loud", "loud");
    }

    @Test
    void neverMoreThanTheLimitsRunAtATime() throws InterruptedException {
        Lanes wide = TestLanes.of(new LaneLimits(2, 1, 3));
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger ofLoud = new AtomicInteger();
        AtomicInteger mostOfLoud = new AtomicInteger();
        for (int i = 0; i < 6; i++) {
            Tenant tenant = i % 2 == 0 ? loud : calm;
            request(
                    tenant,
                    () -> wide.call(Lane.TRIALS, () -> {
                        most.accumulateAndGet(running.incrementAndGet(), Math::max);
                        if (tenant == loud) {
                            mostOfLoud.accumulateAndGet(ofLoud.incrementAndGet(), Math::max);
                        }
                        holdFor(Duration.ofMillis(20));
                        running.decrementAndGet();
                        return tenant == loud ? ofLoud.decrementAndGet() : 0;
                    }));
        }
        for (Thread request : requests) {
            request.join();
        }
        assertThat(List.of(most.get(), mostOfLoud.get())).containsExactly(2, 1);
        wide.close();
    }

    @Test
    void aFailureComesBackAsItIsAndTheLaneGoesOn() {
        IllegalStateException failure = new IllegalStateException("broken");
        assertThatThrownBy(() -> as(
                        loud,
                        () -> lanes.call(Lane.PAPERS, () -> {
                            throw failure;
                        })))
                .isSameAs(failure);
        assertThatThrownBy(() -> as(
                        loud,
                        () -> lanes.call(Lane.PAPERS, () -> {
                            throw new StackOverflowError();
                        })))
                .isInstanceOf(StackOverflowError.class);
        assertThat(as(loud, () -> lanes.<Integer>call(Lane.PAPERS, () -> 7))).isEqualTo(7);
    }

    @Test
    void aRequestThatIsInterruptedLeavesTheLineAndGivesItsPlaceBack() throws InterruptedException {
        fill(loud, 3);
        Thread last = requests.getLast();
        last.interrupt();
        last.join();
        request(loud, () -> lanes.call(Lane.PAPERS, () -> 1));
        waitInLine(2);
        assertThatThrownBy(() -> as(loud, () -> lanes.call(Lane.PAPERS, () -> 1)))
                .isInstanceOf(LaneRefused.class);
    }

    @Test
    void workWithinWorkNeedsNoSecondPlace() {
        assertThat(as(loud, () -> lanes.<Integer>call(Lane.FILES, () -> lanes.call(Lane.FILES, () -> 7))))
                .isEqualTo(7);
    }

    @Test
    void aPlaceThatIsTakenBeforeTheBodyIsReadCountsUntilTheRequestHasEnded() throws InterruptedException {
        as(loud, () -> {
            lanes.enter(Lane.PAPERS);
            assertThat(lanes.<Integer>call(Lane.PAPERS, () -> 7)).isEqualTo(7);
            assertThat(lanes.taken(Lane.PAPERS)).isEqualTo(1);
            fill(loud, 2);
            return 0;
        });
        CountDownLatch refused = new CountDownLatch(1);
        request(loud, () -> {
            try {
                lanes.enter(Lane.PAPERS);
            } catch (LaneRefused full) {
                refused.countDown();
            }
        });
        assertThat(refused.await(20, TimeUnit.SECONDS)).isTrue();
        lanes.leave();
        lanes.leave();
        assertThat(lanes.taken(Lane.PAPERS)).isEqualTo(2);
    }

    @Test
    void allRequestsTogetherHoldFewerThreadsThanAnswerRequests() {
        for (int i = 0; i < 4; i++) {
            fill(tenant("tenant-" + i), 3);
        }
        assertThatThrownBy(() -> as(calm, () -> lanes.call(Lane.FILES, () -> 1)))
                .isInstanceOfSatisfying(
                        LaneRefused.class, refused -> assertThat(refused.key()).isEqualTo("lane.node"));
        assertThat(Lanes.MOST_REQUESTS).isEqualTo(12).isLessThan(32 / 2);
    }

    @Test
    void jobsComeBackWhereTheirLineIsFullAndHoldNoPlaceOfRequests() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            requests.add(Thread.ofPlatform().start(() -> lanes.job(Lane.PLANS, loud.id(), this::waitAtTheGate)));
        }
        waitFor(Lane.PLANS, 3);
        assertThat(lanes.job(Lane.PLANS, loud.id(), () -> {})).isFalse();
        fill(tenant("one-a"), 3);
        fill(tenant("one-b"), 3);
        fill(tenant("one-c"), 3);
        fill(tenant("one-d"), 3);
        gate.countDown();
    }

    @Test
    void aLaneThatClosesRefusesWhatStandsInLineAndWhatComesAfter() throws InterruptedException {
        ConcurrentLinkedQueue<Throwable> thrown = new ConcurrentLinkedQueue<>();
        fill(loud, 1);
        Thread inLine = Thread.ofPlatform().start(() -> {
            try {
                as(loud, () -> lanes.call(Lane.PAPERS, () -> 1));
            } catch (LaneRefused refused) {
                thrown.add(refused);
            }
        });
        waitInLine(1);
        lanes.close();
        inLine.join();
        assertThat(thrown).hasSize(1);
        assertThatThrownBy(() -> as(loud, () -> lanes.call(Lane.PAPERS, () -> 1)))
                .isInstanceOf(LaneRefused.class);
    }

    /** Fills so many places of an association with work that waits at the gate. */
    private void fill(Tenant tenant, int places) {
        int inLine = lanes.waiting(Lane.PAPERS) + places - (begun ? 0 : 1);
        begun = true;
        for (int i = 0; i < places; i++) {
            request(
                    tenant,
                    () -> lanes.call(Lane.PAPERS, () -> {
                        waitAtTheGate();
                        return 0;
                    }));
        }
        waitInLine(inLine);
    }

    private void waitAtTheGate() {
        holdFor(Duration.ofSeconds(20));
    }

    private void waitFor(Lane lane, int taken) {
        soon().until(() -> lanes.taken(lane) == taken);
    }

    /** Until so many stand in line and, where any work was begun, that has left it. */
    private void waitInLine(int waiting) {
        soon().during(Duration.ofMillis(10)).until(() -> lanes.waiting(Lane.PAPERS) == waiting);
    }

    private static ConditionFactory soon() {
        return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2));
    }

    private void request(Tenant tenant, Runnable work) {
        requests.add(Thread.ofPlatform().start(() -> {
            try (TenantContext.Scope open = TenantContext.open(tenant)) {
                work.run();
            } catch (LaneRefused refused) {
                assertThat(refused.isFull()).isTrue();
            }
        }));
    }

    private static <T> T as(Tenant tenant, java.util.function.Supplier<T> work) {
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            return work.get();
        }
    }

    /** Keeps a place for so long, or until the gate opens. */
    private void holdFor(Duration time) {
        try {
            gate.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static Tenant tenant(String slug) {
        return new Tenant(UUID.randomUUID(), slug, slug, TenantStatus.ACTIVE, List.of("fr"), List.of(), "base");
    }
}
