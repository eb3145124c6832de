package org.teranga.matching.pool.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Removes what children alone have told the open association, thirty days after they did. */
@ApplicationScoped
@Transactional
public class ForgetMinors {
    /** How long the lead sees it. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final MinorAlerts alerts;
    private final Clock clock;

    @Inject
    ForgetMinors(MinorAlerts alerts, Clock clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    /** Removes them, with their keys; how many. */
    public int forget() {
        return alerts.removeBefore(clock.instant().minus(KEPT));
    }
}
