package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/**
 * Notes who was there and who was not; who was there has done the meeting part of the course. Nobody notes it of themselves: it counts
 * for a certificate.
 */
@ApplicationScoped
@Transactional
public class NoteAttendance {
    private final Meetings meetings;
    private final Seats seats;
    private final GiveSeats give;
    private final Event<MeetingAttendance> noted;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    NoteAttendance(
            Meetings meetings,
            Seats seats,
            GiveSeats give,
            Event<MeetingAttendance> noted,
            CurrentPerson person,
            AuditTrail audit,
            Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.give = give;
        this.noted = noted;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes it; what was noted before may be corrected. What a course has counted stays counted. Who waited for a seat and has come gets
     * one.
     *
     * @param there whether each of these persons was there
     * @throws Refusal not allowed where one of them is who notes it, not found, conflict before it begins
     */
    public void note(UUID id, Map<UUID, Boolean> there) {
        Meeting meeting = arriving(id, there.keySet());
        give.arrived(meeting, there.keySet().stream().filter(there::get).toList());
        Instant now = clock.instant();
        UUID course = meeting.course();
        boolean any = false;
        for (Map.Entry<UUID, Boolean> one : there.entrySet()) {
            boolean changed = seats.note(id, one.getKey(), one.getValue(), now, person.requiredSubject());
            if (changed && one.getValue()) {
                noted.fire(new MeetingAttended(one.getKey(), course, id));
            } else if (changed) {
                noted.fire(new MeetingMissed(one.getKey(), id));
            }
            any |= changed;
        }
        if (any) {
            audit.record("meeting.attendance", "meeting", id);
        }
    }

    /**
     * The meeting, locked, to which people are coming or have come.
     *
     * @throws Refusal not allowed where one of these is who is signed in, not found, conflict before it begins
     */
    Meeting arriving(UUID id, Set<UUID> people) {
        Meeting meeting = meetings.lock(id).orElseThrow(Refusal::notFound);
        if (people.contains(person.requiredSubject())) {
            throw Refusal.forbidden();
        }
        if (!meeting.arriving(clock.instant())) {
            throw Refusal.conflict("meeting.fault.early");
        }
        return meeting;
    }
}
