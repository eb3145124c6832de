package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** Announces meetings, changes, cancels and restores them. What is public goes into the calendar of public events along with it. */
@ApplicationScoped
@Transactional
public class KeepMeeting {
    private final Meetings meetings;
    private final GiveSeats give;
    private final MeetingLetters letters;
    private final MeetingEvents events;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    KeepMeeting(
            Meetings meetings,
            GiveSeats give,
            MeetingLetters letters,
            MeetingEvents events,
            CurrentPerson person,
            AuditTrail audit,
            Clock clock) {
        this.meetings = meetings;
        this.give = give;
        this.letters = letters;
        this.events = events;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /** Announces one, led by the signed-in person. */
    public UUID add(MeetingWish wish) {
        return announce(person.requiredSubject(), wish);
    }

    /**
     * Announces one.
     *
     * @param trainer who leads it
     * @return its id
     */
    public UUID announce(UUID trainer, MeetingWish wish) {
        Instant now = clock.instant();
        Meeting meeting = Meeting.announce(Uuid7.at(now), trainer, wish, now);
        meeting.follow(events.follow(meeting));
        meetings.add(meeting);
        audit.record("meeting.add", "meeting", meeting.id());
        return meeting.id();
    }

    /**
     * Says it anew. Those who wait move up where there are more seats; those who have a seat keep it where there are fewer, and are told
     * where time or place is another.
     *
     * @throws Refusal not found
     */
    public void change(UUID id, MeetingWish wish) {
        Meeting meeting = meetings.lock(id).orElseThrow(Refusal::notFound);
        Instant now = clock.instant();
        LocalDateTime hour = meeting.starts();
        List<Object> before = meeting.appointment();
        meeting.change(wish, now);
        meeting.follow(events.follow(meeting));
        if (!before.equals(meeting.appointment()) && meeting.open(now)) {
            letters.toAll(meeting, "moved");
        }
        if (!hour.equals(meeting.starts())) {
            give.newHour(meeting);
        }
        give.moveUp(meeting);
        audit.record("meeting.change", "meeting", id);
    }

    /**
     * Cancels one, and tells everybody who asked for a seat; or restores it.
     *
     * @throws Refusal not found, conflict where it has begun
     */
    public void cancel(UUID id, boolean cancelled) {
        Meeting meeting = meetings.lock(id).orElseThrow(Refusal::notFound);
        Instant now = clock.instant();
        if (meeting.cancelled() == cancelled) {
            return;
        }
        if (!now.isBefore(meeting.begins())) {
            throw Refusal.conflict("meeting.fault.begun");
        }
        if (cancelled) {
            meeting.cancel(now);
        } else {
            meeting.restore(now);
        }
        meeting.follow(events.follow(meeting));
        letters.toAll(meeting, cancelled ? "cancelled" : "restored");
        if (!cancelled) {
            give.restored(meeting);
        }
        audit.record(cancelled ? "meeting.cancel" : "meeting.restore", "meeting", id);
    }

    /** Whether one was ever announced. */
    public boolean any() {
        return meetings.any();
    }
}
