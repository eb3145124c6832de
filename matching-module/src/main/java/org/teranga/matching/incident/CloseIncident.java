package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;

/** Writes down what was decided about an incident, by whom and when, in the running transaction. */
@ApplicationScoped
class CloseIncident {
    private final Incidents incidents;
    private final IncidentLines lines;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CloseIncident(Incidents incidents, IncidentLines lines, CurrentPerson person, AuditTrail audit, Clock clock) {
        this.incidents = incidents;
        this.lines = lines;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends it. */
    void as(String outcome, Incident incident, IncidentLines.Said said) {
        UUID me = person.requiredSubject();
        incidents.decide(incident.id(), outcome, me, clock.instant());
        lines.add(incident.id(), incident.person(), me, said);
        audit.record("incident." + said.what(), "incident", incident.id());
    }
}
