package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    UUID add(MeetingWish wish) {
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
        Meeting meeting = of(Uuid7.at(now), trainer, wish, null, null, now);
        meetings.put(with(meeting, events.follow(meeting)));
        audit.record("meeting.add", "meeting", meeting.id());
        return meeting.id();
    }

    /**
     * Says it anew. Those who wait move up where there are more seats; those who have a seat keep it where there are fewer, and are told
     * where time or place is another.
     *
     * @throws Refusal not found
     */
    void change(UUID id, MeetingWish wish) {
        Meeting before = meetings.lock(id).orElseThrow(Refusal::notFound);
        Instant now = clock.instant();
        Meeting after = of(id, before.trainer(), wish, before.event(), before.cancelledAt(), now);
        meetings.put(with(after, events.follow(after)));
        boolean moved = !before.starts().equals(after.starts())
                || !before.place().equals(after.place())
                || !before.link().equals(after.link());
        if (moved && after.open(now)) {
            letters.toAll(after, "moved");
        }
        if (!before.starts().equals(after.starts())) {
            give.newHour(after);
        }
        give.moveUp(after);
        audit.record("meeting.change", "meeting", id);
    }

    /**
     * Cancels one, and tells everybody who asked for a seat; or restores it.
     *
     * @throws Refusal not found, conflict where it has begun
     */
    void cancel(UUID id, boolean cancelled) {
        Meeting before = meetings.lock(id).orElseThrow(Refusal::notFound);
        Instant now = clock.instant();
        if (before.cancelled() == cancelled) {
            return;
        }
        if (!now.isBefore(before.begins())) {
            throw Refusal.conflict("meeting.fault.begun");
        }
        Meeting after = new Meeting(
                id,
                before.course(),
                before.trainer(),
                before.texts(),
                before.starts(),
                before.ends(),
                before.place(),
                before.link(),
                before.seats(),
                before.audience(),
                before.event(),
                cancelled ? now : null,
                now);
        meetings.put(with(after, events.follow(after)));
        letters.toAll(after, cancelled ? "cancelled" : "restored");
        if (!cancelled) {
            give.restored(after);
        }
        audit.record(cancelled ? "meeting.cancel" : "meeting.restore", "meeting", id);
    }

    /** Whether one was ever announced. */
    public boolean any() {
        return meetings.any();
    }

    private static Meeting of(
            UUID id, UUID trainer, MeetingWish wish, @Nullable UUID event, @Nullable Instant cancelledAt, Instant now) {
        return new Meeting(
                id,
                wish.course(),
                trainer,
                wish.texts(),
                wish.starts(),
                wish.ends(),
                wish.place(),
                wish.link(),
                wish.seats(),
                wish.audience(),
                event,
                cancelledAt,
                now);
    }

    private static Meeting with(Meeting meeting, @Nullable UUID event) {
        return new Meeting(
                meeting.id(),
                meeting.course(),
                meeting.trainer(),
                meeting.texts(),
                meeting.starts(),
                meeting.ends(),
                meeting.place(),
                meeting.link(),
                meeting.seats(),
                meeting.audience(),
                event,
                meeting.cancelledAt(),
                meeting.changedAt());
    }
}
