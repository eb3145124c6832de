package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.archive.ArchiveKey;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ConfirmedAct;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** An export of everybody's file needs two: another administrator, or the safeguarding lead, confirms it and the key that will open it. */
@ApplicationScoped
class ConfirmExport implements ConfirmedAct {
    static final String CODE = "export";

    private final ExportKeys keys;
    private final Exports exports;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ConfirmExport(ExportKeys keys, Exports exports, Jobs jobs, AuditTrail audit, Clock clock) {
        this.keys = keys;
        this.exports = exports;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean mayConfirm(CurrentPerson person) {
        return person.may(Permission.TRANSFER) || person.roles().contains(Role.LEAD);
    }

    @Override
    public List<Object> arguments(ActInWaiting act) {
        return List.of(key(act).fingerprint());
    }

    /**
     * It is written.
     *
     * @throws Refusal conflict where another key was given meanwhile, or one is under way
     */
    @Override
    public void perform(ActInWaiting act, Actor confirmer) {
        ArchiveKey key = key(act);
        if (keys.current().filter(given -> given.key().equals(key)).isEmpty()) {
            throw Refusal.conflict("transfer.key_changed");
        }
        keys.confirm(confirmer.requiredPerson());
        UUID id = Uuid7.at(clock.instant());
        if (!exports.ask(id, act.askedBy(), key, clock.instant())) {
            throw Refusal.conflict("transfer.under_way");
        }
        jobs.start(WriteExport.KIND, id);
        audit.record("export.confirm", "export", id);
    }

    private static ArchiveKey key(ActInWaiting act) {
        return new ArchiveKey(act.details().getString("key"));
    }
}
