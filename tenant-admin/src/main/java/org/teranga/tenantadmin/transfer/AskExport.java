package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.teranga.platform.archive.ArchiveKey;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.web.Problem;

/** An administrator asks for an export and fetches it. */
@ApplicationScoped
public class AskExport {
    private final ExportKeys keys;
    private final Exports exports;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AskExport(ExportKeys keys, Exports exports, Jobs jobs, AuditTrail audit, Clock clock) {
        this.keys = keys;
        this.exports = exports;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks for one; while one is under way, that one is meant.
     *
     * @throws Problem 409 where there is no key yet to which it could be sealed
     */
    @Transactional
    public void ask(UUID who) {
        ArchiveKey key =
                keys.current().map(ExportKeys.Given::key).orElseThrow(() -> Problem.conflict("transfer.key_first"));
        UUID id = Uuid7.at(clock.instant());
        if (exports.ask(id, who, key, clock.instant())) {
            jobs.start(WriteExport.KIND, id);
            audit.record("export.ask", "export", id);
        }
    }

    /**
     * One that this person may fetch now.
     *
     * @throws Problem 404 where there is none, or somebody else asked for it; 409 where it is not ready, or not any more
     */
    Export fetchable(UUID id, UUID who) {
        Export export = exports.find(id).filter(found -> found.by().equals(who)).orElseThrow(Problem::notFound);
        if (export.state() != ExportState.READY) {
            throw Problem.conflict("transfer.not_ready." + export.state().stored());
        }
        return export;
    }

    /** It has left, whole: its content goes. */
    void fetched(Export export) {
        exports.end(export.id(), ExportState.FETCHED, clock.instant());
        audit.record("export.fetch", "export", export.id());
    }
}
