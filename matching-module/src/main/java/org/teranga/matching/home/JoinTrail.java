package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;

/** Keeps what is said of two homes that may be one: by their host, which waits for the team, and by the team. */
@ApplicationScoped
class JoinTrail {
    private static final String FILE = "offer";

    private final AuditTrail audit;
    private final CaseTasks tasks;
    private final Clock clock;

    @Inject
    JoinTrail(AuditTrail audit, CaseTasks tasks, Clock clock) {
        this.audit = audit;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** A host says so: the file of the offer has a task until somebody of the team has looked. */
    void asked(OfferId offer) {
        if (!waits(offer)) {
            tasks.open(FILE, offer.value(), CaseTasks.SAME_HOME, LocalDate.ofInstant(clock.instant(), Formats.ZONE));
            audit.record("home.join_asked", FILE, offer.value());
        }
    }

    /** Whether the host said so and nobody of the team has looked yet. */
    boolean waits(OfferId offer) {
        return tasks.waits(FILE, offer.value(), CaseTasks.SAME_HOME);
    }

    void joined(OfferId offer) {
        tasks.done(FILE, offer.value(), CaseTasks.SAME_HOME);
        audit.record("home.joined", FILE, offer.value());
    }

    void apart(OfferId offer) {
        audit.record("home.apart", FILE, offer.value());
    }
}
