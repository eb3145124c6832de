package org.teranga.matching.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.matching.intake.ExpectedWait;
import org.teranga.platform.tenancy.TenantContext;

/** The honest wait for the first proposal to an offer, computed anew at most every ten minutes for each association and kind. */
@ApplicationScoped
public class OfferWait {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration LOOKED_BACK = Duration.ofDays(90);
    private static final int REMEMBERED = 10_000;

    private final Offers offers;
    private final Clock clock;
    private final Map<Question, Answer> answers = new ConcurrentHashMap<>();

    @Inject
    OfferWait(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    /** The wait for an offer of this kind, at the association that is open. */
    @Transactional
    public ExpectedWait of(String kind) {
        Instant now = clock.instant();
        Question question = new Question(TenantContext.required().id(), kind);
        Answer known = answers.get(question);
        if (known != null && now.isBefore(known.at.plus(FRESH))) {
            return known.expected;
        }
        if (answers.size() >= REMEMBERED) {
            answers.clear();
        }
        ExpectedWait wait = offers.wait(kind, now.minus(LOOKED_BACK));
        answers.put(question, new Answer(wait, now));
        return wait;
    }

    private record Question(UUID tenant, String kind) {}

    private record Answer(ExpectedWait expected, Instant at) {}
}
