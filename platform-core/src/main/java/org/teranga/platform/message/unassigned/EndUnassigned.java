package org.teranga.platform.message.unassigned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;

/** Messages that nobody has assigned for a year go, with their files and keys, and the trail of the association says so. */
@ApplicationScoped
public class EndUnassigned {
    /** So long they wait. */
    static final Duration KEPT = Duration.ofDays(365);

    private final UnassignedMessages messages;
    private final AuditTrail audit;

    @Inject
    EndUnassigned(UnassignedMessages messages, AuditTrail audit) {
        this.messages = messages;
        this.audit = audit;
    }

    /**
     * Ends some of the open association.
     *
     * @return how many, so many at most
     */
    @Transactional
    public int end(Instant now, int most) {
        List<UUID> ended = messages.end(now.minus(KEPT), most);
        audit.recordFor(null, "message.unassigned.end", "unassigned_message", ended);
        return ended.size();
    }
}
