package org.teranga.matching.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.teranga.platform.tenancy.TenantContext;

/** Waits that were computed in the last ten minutes, by association and kind, so that a busy form costs no query. */
public final class RememberedWaits {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration LOOKED_BACK = Duration.ofDays(90);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<Question, Answer> answers = new ConcurrentHashMap<>();

    /** Remembers nothing yet. */
    public RememberedWaits(Clock clock) {
        this.clock = clock;
    }

    /**
     * The wait for this kind at the association that is open.
     *
     * @param compute computes it from what was first proposed since a moment
     */
    public ExpectedWait of(String kind, Function<Instant, ExpectedWait> compute) {
        Instant now = clock.instant();
        Question question = new Question(TenantContext.required().id(), kind);
        Answer known = answers.get(question);
        if (known != null && now.isBefore(known.at.plus(FRESH))) {
            return known.expected;
        }
        if (answers.size() >= MOST) {
            answers.clear();
        }
        ExpectedWait expected = compute.apply(now.minus(LOOKED_BACK));
        answers.put(question, new Answer(expected, now));
        return expected;
    }

    private record Question(UUID tenant, String kind) {}

    private record Answer(ExpectedWait expected, Instant at) {}
}
