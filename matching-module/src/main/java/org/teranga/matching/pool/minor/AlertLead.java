package org.teranga.matching.pool.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** Tells the safeguarding lead at once that a child alone has asked. */
@ApplicationScoped
public class AlertLead {
    /** So many of a day are kept from one connection: enough for any place. Who comes after that is told so, and is sent to 119. */
    static final int A_DAY = 200;

    /** Whoever was written to within the last hour finds what is new on the same page, and in the next letter how much that was. */
    static final Duration BETWEEN_LETTERS = Duration.ofHours(1);

    private final MinorAlerts alerts;
    private final MinorLetters letters;
    private final MinorOrigin origin;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AlertLead(MinorAlerts alerts, MinorLetters letters, MinorOrigin origin, AuditTrail audit, Clock clock) {
        this.alerts = alerts;
        this.letters = letters;
        this.origin = origin;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps what the child told, for the lead alone, and writes to the lead.
     *
     * @param from by which way it came
     * @throws Refusal too much for now where so many came from the same connection that day: nothing is lost in silence
     */
    @Transactional
    public void alert(ChildAlone child, EntryPoint from) {
        Instant now = clock.instant();
        String cameFrom = origin.of(from, now);
        if (cameFrom != null && alerts.from(cameFrom) >= A_DAY) {
            throw Refusal.later("minor.too_many", Duration.ofDays(1));
        }
        UUID id = Uuid7.at(now);
        alerts.add(MinorAlert.notice(id, child, from, cameFrom, now));
        audit.record("minor.notice", "minor", id);
        tell();
    }

    /** Writes how many have come since the last letter, where that was an hour ago or more. */
    @Transactional
    void tell() {
        Instant now = clock.instant();
        int untold = alerts.tell(now, now.minus(BETWEEN_LETTERS));
        if (untold > 0) {
            letters.write(untold);
        }
    }
}
