package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.teranga.platform.archive.ArchiveKey;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** An administrator asks for an export, which a second person confirms, and fetches it. */
@ApplicationScoped
public class AskExport {
    private final ExportKeys keys;
    private final Exports exports;
    private final ActsInWaiting acts;
    private final ExportLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AskExport(
            ExportKeys keys,
            Exports exports,
            ActsInWaiting acts,
            ExportLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.keys = keys;
        this.exports = exports;
        this.acts = acts;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks for one, sealed to the key of this moment; every administrator is told. It is written once a second person has confirmed it.
     *
     * @throws Refusal conflict where there is no key yet to which it could be sealed
     */
    @Transactional
    public void ask() {
        ArchiveKey key =
                keys.current().map(ExportKeys.Given::key).orElseThrow(() -> Refusal.conflict("transfer.key_first"));
        UUID act = acts.ask(
                ConfirmExport.CODE,
                TenantContext.required().id(),
                Json.createObjectBuilder().add("key", key.word()).build(),
                "");
        letters.asked(key);
        audit.record("export.ask", "export", act);
    }

    /**
     * One that this person may fetch now.
     *
     * @throws Refusal not found where there is none, or somebody else asked for it; conflict where it is not ready, or not any more
     */
    Export fetchable(UUID id, UUID who) {
        Export export = exports.find(id).filter(found -> found.by().equals(who)).orElseThrow(Refusal::notFound);
        if (export.state() != ExportState.READY) {
            throw Refusal.conflict("transfer.not_ready." + export.state().stored());
        }
        return export;
    }

    /** It has left, whole: its content goes. */
    void fetched(Export export) {
        exports.end(export.id(), ExportState.FETCHED, clock.instant());
        audit.record("export.fetch", "export", export.id());
    }
}
