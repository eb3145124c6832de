package org.teranga.platform.audit;

import java.util.List;

/**
 * The result of checking an association's trail.
 *
 * @param sealed  how many entries are sealed
 * @param waiting how many are not sealed yet
 * @param end     the last link, as {@link ChainHead} writes it; empty where nothing is sealed
 * @param faults  what is not as it was sealed, the first hundred; empty where all is well
 */
public record AuditReport(long sealed, long waiting, String end, List<AuditFault> faults) {
    public AuditReport {
        faults = List.copyOf(faults);
    }

    /** Whether the trail is as it was written. */
    public boolean sound() {
        return faults.isEmpty();
    }
}
