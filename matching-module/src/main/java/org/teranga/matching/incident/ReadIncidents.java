package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.listing.Paging;
import org.teranga.platform.refusal.Refusal;

/** Reads incidents; that one was read is noted where its readers alone see it. */
@ApplicationScoped
@Transactional
class ReadIncidents {
    private final IncidentReaders readers;
    private final Incidents incidents;
    private final IncidentLines lines;
    private final IncidentTalks talks;
    private final AuditTrail audit;

    @Inject
    ReadIncidents(
            IncidentReaders readers, Incidents incidents, IncidentLines lines, IncidentTalks talks, AuditTrail audit) {
        this.talks = talks;
        this.readers = readers;
        this.incidents = incidents;
        this.lines = lines;
        this.audit = audit;
    }

    /**
     * A part of all, or of the open ones alone, and how many there are.
     *
     * @throws Refusal not allowed for who reads none
     */
    Part list(boolean open, Paging paging) {
        if (!readers.include()) {
            throw Refusal.forbidden("incident.restricted");
        }
        Set<UUID> own = readers.own();
        return new Part(incidents.list(open, own, paging.size(), paging.offset()), incidents.count(open, own));
    }

    /**
     * One of them.
     *
     * @throws Refusal as {@link IncidentReaders#readable}
     */
    Opened one(UUID id) {
        Incident incident = readers.readable(id);
        audit.record("incident.read", "incident", id);
        return new Opened(incident, lines.of(id), talks.planned(id).orElse(null));
    }

    /** A part of them. */
    record Part(List<Incident> incidents, long total) {}

    /**
     * One with its lines.
     *
     * @param talk the talk that is planned; null where none is
     */
    record Opened(
            Incident incident,
            List<IncidentLine> lines,
            @Nullable IncidentTalk talk) {}
}
