package org.teranga.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;

/** The events of the open association as everybody may read them. */
@ApplicationScoped
@Transactional
public class Calendar {
    /** More than anybody reads. */
    private static final int MOST = 500;

    private final CalendarEvents events;
    private final Clock clock;

    @Inject
    Calendar(CalendarEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** The one with this id. */
    public Optional<PublicEvent> find(UUID id) {
        return events.find(id);
    }

    /** The one with this number. */
    public Optional<PublicEvent> byNumber(long number) {
        return events.byNumber(number);
    }

    /** Those that are not over, cancelled ones included. */
    public List<PublicEvent> toCome() {
        return events.since(today(), MOST);
    }

    /** Those that are over, the last first. */
    public List<PublicEvent> over() {
        return events.before(today(), MOST);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
