package org.teranga.matching.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.teranga.matching.intake.EntryPoint;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.persistence.Uuid7;

/** Tells the lead for safeguarding at once that a child alone has asked. */
@ApplicationScoped
public class AlertLead {
    /** So many of a day are kept: enough for any place, and no stranger fills the page that must be read. */
    static final int A_DAY = 200;

    /** Whoever was written to within the last hour finds what is new on the same page. */
    static final Duration BETWEEN_LETTERS = Duration.ofHours(1);

    private final MinorAlerts alerts;
    private final MinorLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AlertLead(MinorAlerts alerts, MinorLetters letters, AuditTrail audit, Clock clock) {
        this.alerts = alerts;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps what the child told, for the lead alone, and writes to the lead.
     *
     * @param from by which way it came
     */
    @Transactional
    public void alert(ChildAlone child, EntryPoint from) {
        Instant now = clock.instant();
        if (alerts.since(now.minus(Duration.ofDays(1))) >= A_DAY) {
            return;
        }
        boolean written = alerts.since(now.minus(BETWEEN_LETTERS)) > 0;
        UUID id = Uuid7.at(now);
        alerts.add(new MinorAlert(id, child, from.code(), now, null));
        audit.record("minor.notice", "minor", id);
        if (!written) {
            letters.write();
        }
    }
}
