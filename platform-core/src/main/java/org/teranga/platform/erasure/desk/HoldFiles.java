package org.teranga.platform.erasure.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.erasure.LegalHolds;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** The lead keeps a file from being erased, with a reason, and lifts that again. */
@ApplicationScoped
@Transactional
class HoldFiles {
    private static final int LONGEST = 1_000;

    private final LegalHolds holds;
    private final EraseTogether together;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    HoldFiles(LegalHolds holds, EraseTogether together, CurrentPerson person, AuditTrail audit) {
        this.holds = holds;
        this.together = together;
        this.person = person;
        this.audit = audit;
    }

    /**
     * Holds it.
     *
     * @throws Refusal not found where nothing is kept under this id, invalid without a reason, conflict where one stands already
     */
    void hold(UUID whom, String reason) {
        person.requireHuman();
        together.found(whom);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw Refusal.invalid(List.of(FieldError.of("reason", "erasure.hold.fault", LONGEST)));
        }
        if (!holds.put(whom, why, person.requiredSubject())) {
            throw Refusal.conflict("erasure.obstacle.hold");
        }
        audit.record("person.hold", "person", whom);
    }

    /**
     * Lifts it.
     *
     * @throws Refusal not found where none stands
     */
    void lift(UUID whom) {
        person.requireHuman();
        if (!holds.lift(whom, person.requiredSubject())) {
            throw Refusal.notFound();
        }
        audit.record("person.hold_lift", "person", whom);
    }
}
