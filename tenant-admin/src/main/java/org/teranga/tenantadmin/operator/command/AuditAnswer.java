package org.teranga.tenantadmin.operator.command;

import java.util.stream.Collectors;
import org.teranga.platform.audit.AuditReport;

/**
 * The result of checking an association's audit trail.
 *
 * @param verified whether it is as it was written
 * @param sealed   how many entries are sealed
 * @param waiting  how many are not sealed yet
 * @param end      the last link: whoever keeps it away from this machine can have it checked later
 * @param message  what is not as it was written, in short; empty where all is well
 */
public record AuditAnswer(boolean verified, long sealed, long waiting, String end, String message) {
    private static final int TOLD = 3;

    static AuditAnswer of(AuditReport report) {
        String faults =
                report.faults().stream().limit(TOLD).map(Object::toString).collect(Collectors.joining("; "));
        return new AuditAnswer(report.sound(), report.sealed(), report.waiting(), report.end(), faults);
    }
}
