package org.teranga.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** What staff, and features that have public dates of their own, do with events. It asks no permission: who calls has asked. */
@ApplicationScoped
@Transactional
public class KeepEvents {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBER_BITS = 47;

    private final CalendarEvents events;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    KeepEvents(CalendarEvents events, AuditTrail audit, Clock clock) {
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds one.
     *
     * @param source who keeps it: {@link PublicEvent#DESK}, or the name of the feature, as {@code training.meeting}
     * @return its id
     */
    public UUID add(String source, EventWish wish) {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        long number = (RANDOM.nextLong() >>> (Long.SIZE - NUMBER_BITS)) + 1;
        events.add(CalendarEvent.of(id, number, source, now).say(wish, now));
        audit.record("calendar.add", "event", id);
        return id;
    }

    /**
     * Says it anew; a cancelled one stays cancelled.
     *
     * @param source who keeps it; an event of another is not there
     * @throws Refusal not found
     */
    public void change(String source, UUID id, EventWish wish) {
        existing(source, id).say(wish, clock.instant());
        events.flush();
        audit.record("calendar.change", "event", id);
    }

    /**
     * Cancels one, which readers see until its day, or restores it.
     *
     * @throws Refusal not found
     */
    public void cancel(String source, UUID id, boolean cancelled) {
        existing(source, id).cancel(cancelled, clock.instant());
        events.flush();
        audit.record(cancelled ? "calendar.cancel" : "calendar.restore", "event", id);
    }

    /**
     * Takes one away as if it had never been; who has it in their own calendar is not told, so that {@link #cancel} is better.
     *
     * @throws Refusal not found
     */
    public void remove(String source, UUID id) {
        events.remove(existing(source, id));
        audit.record("calendar.remove", "event", id);
    }

    private CalendarEvent existing(String source, UUID id) {
        return events.hold(id).filter(event -> event.keptBy(source)).orElseThrow(Refusal::notFound);
    }
}
