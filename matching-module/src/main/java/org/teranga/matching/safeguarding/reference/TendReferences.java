package org.teranga.matching.safeguarding.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.privacy.Erasure;

/** Reminds once whoever has not answered within a week, and forgets everybody when the term ends, whether they answered or not. */
@ApplicationScoped
class TendReferences implements RecurringJob {
    private static final Duration REMINDED_AFTER = Duration.ofDays(7);
    private static final Duration ASKED_FOR = Duration.ofDays(90);
    private static final Duration KEPT_AFTER_READING = Duration.ofDays(30);

    private final EachTenant tenants;
    private final Round round;

    @Inject
    TendReferences(EachTenant tenants, Round round) {
        this.tenants = tenants;
        this.round = round;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.reference.tend");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        tenants.run("tending references", tenant -> round.go());
    }

    /** One round at the open association. */
    @ApplicationScoped
    @Transactional
    static class Round {
        private final References references;
        private final ReferenceLetters letters;
        private final NamingHosts hosts;
        private final Erasure erasure;
        private final Clock clock;

        @Inject
        Round(References references, ReferenceLetters letters, NamingHosts hosts, Erasure erasure, Clock clock) {
            this.references = references;
            this.letters = letters;
            this.hosts = hosts;
            this.erasure = erasure;
            this.clock = clock;
        }

        void go() {
            Instant now = clock.instant();
            references
                    .ended(now.minus(ASKED_FOR), now.minus(KEPT_AFTER_READING))
                    .forEach(erasure::erasePerson);
            references
                    .toRemind(now.minus(REMINDED_AFTER))
                    .forEach(one -> letters.remind(one, hosts.name(one.host()), now));
        }
    }
}
