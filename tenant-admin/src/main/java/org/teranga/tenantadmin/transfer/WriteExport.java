package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.tenantadmin.transfer.archive.SealArchive;

/** Writes an export that was asked for. An attempt that died is begun anew. */
@ApplicationScoped
class WriteExport implements Job {
    static final JobKind KIND = new JobKind("admin.export");
    static final Duration KEPT = Duration.ofDays(7);
    private static final int ATTEMPTS = 3;

    private final Exports exports;
    private final SealArchive sealArchive;
    private final Clock clock;

    @Inject
    WriteExport(Exports exports, SealArchive sealArchive, Clock clock) {
        this.exports = exports;
        this.sealArchive = sealArchive;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public Optional<Lane> lane() {
        return Optional.of(Lane.ARCHIVES);
    }

    @Override
    public int attempts() {
        return ATTEMPTS;
    }

    @Override
    public void run(UUID subject) {
        Export export = exports.find(subject).orElse(null);
        if (export == null || !exports.begin(subject)) {
            return;
        }
        try (PartsOutput parts = new PartsOutput(
                (number, content, written, total) -> exports.add(subject, number, content, written, total))) {
            sealArchive.write(TenantContext.required(), export.key(), parts, parts);
        }
        Instant now = clock.instant();
        exports.ready(subject, now, now.plus(KEPT));
    }

    @Override
    public void gaveUp(UUID subject) {
        exports.end(subject, ExportState.FAILED, clock.instant());
    }
}
