package org.teranga.platform.testing.house;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.teranga.testrun.Patience;

/** Waits for what another thread does: asks ten times a second, on the thread of the test, whose association is open. */
public final class Eventually {
    private static final Duration LONGEST = Patience.of(Duration.ofSeconds(40));
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    /** Returns when the assertion holds; after 40 seconds, longer on a slow machine, it fails as the assertion does. */
    public static void holds(Runnable assertion) {
        waiting().untilAsserted(assertion::run);
    }

    /** What is there as soon as it is there; after 40 seconds, longer on a slow machine, the test fails. */
    public static <T> T gives(Supplier<Optional<T>> asked) {
        return waiting().until(asked::get, Optional::isPresent).orElseThrow();
    }

    private static ConditionFactory waiting() {
        return Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .atMost(LONGEST);
    }
}
