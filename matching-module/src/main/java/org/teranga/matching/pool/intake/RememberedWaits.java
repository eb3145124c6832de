package org.teranga.matching.pool.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.teranga.platform.cache.ClockTicker;
import org.teranga.platform.tenancy.TenantContext;

/** Waits that were computed in the last ten minutes, by association and kind, so that a busy form costs no query. */
public final class RememberedWaits {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration LOOKED_BACK = Duration.ofDays(90);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Cache<Question, ExpectedWait> answers;

    /** Remembers nothing yet. */
    public RememberedWaits(Clock clock) {
        this.clock = clock;
        this.answers = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(FRESH)
                .ticker(new ClockTicker(clock))
                .build();
    }

    /**
     * The wait for this kind at the association that is open.
     *
     * @param compute computes it from what was first proposed since a moment
     */
    public ExpectedWait of(String kind, Function<Instant, ExpectedWait> compute) {
        Question question = new Question(TenantContext.required().id(), kind);
        ExpectedWait known = answers.getIfPresent(question);
        if (known != null) {
            return known;
        }
        ExpectedWait expected = compute.apply(clock.instant().minus(LOOKED_BACK));
        answers.put(question, expected);
        return expected;
    }

    private record Question(UUID tenant, String kind) {}
}
