package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * A talk between both sides, with somebody of the team: planned for a moment, held only with the yes of both, each told to somebody of the
 * team. Whoever said that it is not well says yes first: the other is not even asked before.
 */
@ApplicationScoped
@Transactional
class MediateIncident {
    private final IncidentReaders readers;
    private final IncidentTalks talks;
    private final IncidentLines lines;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    MediateIncident(
            IncidentReaders readers,
            IncidentTalks talks,
            IncidentLines lines,
            CurrentPerson person,
            AuditTrail audit,
            Clock clock) {
        this.readers = readers;
        this.talks = talks;
        this.lines = lines;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Plans one.
     *
     * @param startsAt a moment of this country, {@code 2026-12-01T18:00}
     * @throws Refusal as {@link IncidentReaders#workable}; invalid for no moment to come, conflict where one is planned or it is decided
     */
    void plan(UUID id, String startsAt) {
        Incident incident = open(id);
        if (talks.planned(id).isPresent()) {
            throw Refusal.conflict("incident.refused.talk_planned");
        }
        talks.plan(id, moment(startsAt), person.requiredSubject(), clock.instant());
        write(incident, IncidentLines.Said.of("talk"));
    }

    /**
     * A side said yes to it, to whoever notes it.
     *
     * @param side {@code household} or {@code host}
     * @throws Refusal as {@link #plan}; conflict where none is planned, and where whoever said that it is not well has not said yes
     */
    void yes(UUID id, String side) {
        Incident incident = open(id);
        IncidentTalk talk = planned(id);
        if (!List.of("household", "host").contains(side)) {
            throw Refusal.invalid(List.of(FieldError.of("side", "incident.fault.side")));
        }
        String first = incident.side().equals("host") ? "host" : "household";
        if (!side.equals(first) && !talk.saidYes(first)) {
            throw Refusal.conflict("incident.refused.first");
        }
        if (!talk.saidYes(side)) {
            talks.yes(talk.id(), side, person.requiredSubject(), LocalDate.ofInstant(clock.instant(), Formats.ZONE));
            write(incident, new IncidentLines.Said("talk_yes", side, ""));
        }
    }

    /**
     * It was held.
     *
     * @param typed what was agreed
     * @throws Refusal as {@link #yes}; conflict without the yes of both, invalid without words
     */
    void held(UUID id, String typed) {
        Incident incident = open(id);
        IncidentTalk talk = planned(id);
        if (!talk.agreed()) {
            throw Refusal.conflict("incident.refused.not_both");
        }
        String words = IncidentText.required("text", typed);
        talks.end(talk.id(), "held");
        write(incident, IncidentLines.Said.of("talk_held", words));
    }

    /**
     * It is called off; no reason is asked of either side.
     *
     * @throws Refusal as {@link #yes}
     */
    void off(UUID id) {
        Incident incident = open(id);
        talks.end(planned(id).id(), "off");
        write(incident, IncidentLines.Said.of("talk_off"));
    }

    private Incident open(UUID id) {
        Incident incident = readers.workable(id);
        if (!incident.open()) {
            throw Refusal.conflict("incident.refused.decided");
        }
        return incident;
    }

    private IncidentTalk planned(UUID id) {
        return talks.planned(id).orElseThrow(() -> Refusal.conflict("incident.refused.no_talk"));
    }

    private void write(Incident incident, IncidentLines.Said said) {
        lines.add(incident.id(), incident.person(), person.requiredSubject(), said);
        audit.record("incident.talk", "incident", incident.id());
    }

    private Instant moment(String typed) {
        try {
            Instant moment =
                    LocalDateTime.parse(typed.strip()).atZone(Formats.ZONE).toInstant();
            if (moment.isAfter(clock.instant())) {
                return moment;
            }
        } catch (DateTimeException none) {
            // said below
        }
        throw Refusal.invalid(List.of(FieldError.of("startsAt", "incident.fault.moment")));
    }
}
