package org.teranga.tenantadmin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.teranga.platform.identity.realm.RealmAway;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.refusal.Refusal;

/** Goes on with openings that were approved and cut off, and forgets who asked where nobody has answered for three months. */
@ApplicationScoped
public class CarryOutOpenings implements RecurringJob {
    private static final Logger LOG = System.getLogger(CarryOutOpenings.class.getName());
    private static final Duration LONGEST_WAIT = Duration.ofDays(90);

    private final Applications applications;
    private final DecideApplication decide;
    private final LateAnswer late;
    private final Clock clock;

    @Inject
    CarryOutOpenings(Applications applications, DecideApplication decide, LateAnswer late, Clock clock) {
        this.applications = applications;
        this.decide = decide;
        this.late = late;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return new JobKind("onboarding.open");
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        for (Application application : applications.unfinished()) {
            try {
                decide.carryOut(application);
            } catch (RealmAway | Refusal notNow) {
                LOG.log(
                        Level.WARNING,
                        "the opening of " + application.association().slug() + " waits: " + notNow);
            }
        }
        applications
                .waitingSince(clock.instant().minus(LONGEST_WAIT))
                .forEach(application -> decide.refuse(application.id(), null, late.in(application.language())));
    }
}
