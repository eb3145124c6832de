package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/** Somebody of the team who is neither lead nor on duty reads an incident all the same: they say why, it stands in it, and the leads are told. */
@ApplicationScoped
@Transactional
class BreakGlass {
    private final IncidentReaders readers;
    private final IncidentLines lines;
    private final GlassLetters letters;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    BreakGlass(
            IncidentReaders readers,
            IncidentLines lines,
            GlassLetters letters,
            CurrentPerson person,
            AuditTrail audit) {
        this.readers = readers;
        this.lines = lines;
        this.letters = letters;
        this.person = person;
        this.audit = audit;
    }

    /**
     * From now on the reader reads this one. Who reads it anyway, or did so before, breaks nothing.
     *
     * @param typed why
     * @throws Refusal not found where there is none, and for whose own it is; invalid without a reason
     */
    void read(UUID id, String typed) {
        Incident incident = readers.known(id);
        String reason = IncidentText.reason("reason", typed);
        UUID me = person.requiredSubject();
        if (readers.include() || lines.brokenBy(id, me)) {
            return;
        }
        lines.add(id, incident.person(), me, IncidentLines.Said.of("break_glass", reason));
        letters.tell(incident);
        audit.record("incident.break_glass", "incident", id);
    }
}
