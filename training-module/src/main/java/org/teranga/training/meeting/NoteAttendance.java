package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.web.Problem;

/** Notes who was there and who was not; who was there has done the meeting part of the course. */
@ApplicationScoped
@Transactional
class NoteAttendance {
    /** People arrive before it begins. */
    private static final Duration EARLY = Duration.ofHours(2);

    private final Meetings meetings;
    private final Seats seats;
    private final Event<MeetingAttended> attended;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    NoteAttendance(
            Meetings meetings,
            Seats seats,
            Event<MeetingAttended> attended,
            CurrentPerson person,
            AuditTrail audit,
            Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.attended = attended;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether it can be noted yet. */
    boolean begins(Meeting meeting) {
        return !meeting.cancelled()
                && !clock.instant().isBefore(meeting.begins().minus(EARLY));
    }

    /**
     * Notes it; what was noted before may be corrected. What a course has counted stays counted.
     *
     * @param there whether each of these persons was there
     * @throws Problem 404, 409 before it begins
     */
    void note(UUID id, Map<UUID, Boolean> there) {
        Meeting meeting = meetings.lock(id).orElseThrow(Problem::notFound);
        if (!begins(meeting)) {
            throw Problem.conflict("meeting.fault.early");
        }
        Instant now = clock.instant();
        UUID course = meeting.course();
        there.forEach((who, was) -> {
            boolean changed = seats.note(id, who, was, now, person.requiredSubject());
            if (changed && was && course != null) {
                attended.fire(new MeetingAttended(who, course, id));
            }
        });
        audit.record("meeting.attendance", "meeting", id);
    }
}
