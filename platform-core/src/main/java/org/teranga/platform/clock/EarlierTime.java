package org.teranga.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Lets something be done as it would have been done earlier: while it lasts, the clock is behind for this thread alone. For the
 * demonstration, which has a past; in development only.
 */
@ApplicationScoped
public class EarlierTime {
    private static final ThreadLocal<Duration> BEHIND = ThreadLocal.withInitial(() -> Duration.ZERO);

    private final ClockAhead ahead;

    @Inject
    EarlierTime(ClockAhead ahead) {
        this.ahead = ahead;
    }

    /**
     * Does it as if so much time had not passed yet.
     *
     * @throws IllegalStateException where this is no development, or within something that is done earlier already
     */
    public <T> T ago(Duration by, Supplier<T> work) {
        if (!ahead.movable()) {
            throw new IllegalStateException("nothing is done at an earlier time but in development");
        }
        if (!BEHIND.get().isZero() || by.isNegative()) {
            throw new IllegalStateException("earlier by " + by + " than " + BEHIND.get());
        }
        BEHIND.set(by);
        try {
            return work.get();
        } finally {
            BEHIND.remove();
        }
    }

    /** How far the clock is behind for this thread. */
    public static Duration by() {
        return BEHIND.get();
    }
}
