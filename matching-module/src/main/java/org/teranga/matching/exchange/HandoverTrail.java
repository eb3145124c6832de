package org.teranga.matching.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;

/** Notes in the audit trail what is done with a need or an offer that goes over, under the name of its sort. */
@ApplicationScoped
public class HandoverTrail {
    private final AuditTrail audit;

    @Inject
    HandoverTrail(AuditTrail audit) {
        this.audit = audit;
    }

    /** What can be done. */
    public enum Act {
        ASK,
        CALL_OFF,
        YES,
        NO,
        SEND,
        RECALL,
        TAKEN,
        BACK,
        ACCEPT,
        GIVE_BACK;

        /** As the trail names it, of a need or an offer. */
        public String of(String kind) {
            return kind + ".handover_" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Notes it.
     *
     * @param kind {@code need} or {@code offer}
     */
    public void note(String kind, Act act, UUID record) {
        audit.record(act.of(kind), kind, record);
    }

    /** Notes that it was read. */
    public void read(String kind, UUID record) {
        audit.record(kind + ".read", kind, record);
    }
}
