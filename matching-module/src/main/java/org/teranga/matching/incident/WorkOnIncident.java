package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Takes an incident, and notes in it what was done and whom one alerted; each is a line of it, with who and when. */
@ApplicationScoped
@Transactional
class WorkOnIncident {
    /**
     * Whom the law, or the danger, asks to be alerted, each with its text in {@code incident.alert.<code>.text}: a child in danger, the
     * council's unit (CRIP, art. L226-2-1 and L226-3 CASF) or 119 at any hour; the public prosecutor (art. 434-3 of the penal code, for
     * what is done to minors and to who cannot protect themselves); police or gendarmerie, and the emergency services (art. 223-6).
     */
    static final List<String> ALERTED = List.of("crip", "child_line", "prosecutor", "police", "emergency");

    private final IncidentReaders readers;
    private final Incidents incidents;
    private final IncidentLines lines;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WorkOnIncident(
            IncidentReaders readers,
            Incidents incidents,
            IncidentLines lines,
            CurrentPerson person,
            AuditTrail audit,
            Clock clock) {
        this.readers = readers;
        this.incidents = incidents;
        this.lines = lines;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Somebody looks into it from now on. Twice is as good as once.
     *
     * @throws Refusal as {@link IncidentReaders#workable}; conflict where somebody else took it, or it is decided
     */
    void take(UUID id) {
        Incident incident = readers.workable(id);
        UUID me = person.requiredSubject();
        if (incident.takenBy(me)) {
            return;
        }
        if (!incident.open() || incident.takenBy() != null) {
            throw Refusal.conflict(incident.open() ? "incident.refused.taken" : "incident.refused.decided");
        }
        incidents.take(id, me, clock.instant());
        lines.add(id, incident.person(), me, IncidentLines.Said.of("take"));
        audit.record("incident.take", "incident", id);
    }

    /**
     * Notes something; also of one that is decided.
     *
     * @throws Refusal as {@link IncidentReaders#workable}; invalid without words
     */
    void note(UUID id, String typed) {
        Incident incident = readers.workable(id);
        String words = IncidentText.required("text", typed);
        lines.add(id, incident.person(), person.requiredSubject(), IncidentLines.Said.of("note", words));
        audit.record("incident.note", "incident", id);
    }

    /**
     * Notes that somebody was alerted.
     *
     * @param whom  one of {@link #ALERTED}
     * @param typed with whom one spoke, and what they said; may be empty
     * @throws Refusal as {@link IncidentReaders#workable}; invalid for anybody else
     */
    void alerted(UUID id, String whom, String typed) {
        Incident incident = readers.workable(id);
        if (!ALERTED.contains(whom)) {
            throw Refusal.invalid(List.of(FieldError.of("whom", "incident.fault.whom")));
        }
        String words = IncidentText.optional("text", typed);
        lines.add(id, incident.person(), person.requiredSubject(), new IncidentLines.Said("alert", whom, words));
        audit.record("incident.alert", "incident", id);
    }
}
