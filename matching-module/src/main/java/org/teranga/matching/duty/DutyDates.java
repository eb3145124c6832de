package org.teranga.matching.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.teranga.platform.calendar.CalendarFile;
import org.teranga.platform.calendar.EventText;
import org.teranga.platform.calendar.EventTimes;
import org.teranga.platform.calendar.PublicEvent;
import org.teranga.platform.calendar.Venue;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.theme.PageContexts;

/** The reader's shifts as a file for a calendar, which lies outside: it says duty, and nothing else. */
@ApplicationScoped
@Transactional
class DutyDates {
    private final DutyShifts shifts;
    private final CalendarFile calendar;
    private final PageContexts contexts;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    DutyDates(DutyShifts shifts, CalendarFile calendar, PageContexts contexts, CurrentPerson person, Clock clock) {
        this.shifts = shifts;
        this.calendar = calendar;
        this.contexts = contexts;
        this.person = person;
        this.clock = clock;
    }

    /** @param page the address of the roster, whole */
    String mine(String page) {
        Instant now = clock.instant();
        return calendar.of(
                shifts.of(person.requiredSubject(), now).stream()
                        .map(shift -> event(shift, page, now))
                        .toList(),
                page);
    }

    private PublicEvent event(DutyShift shift, String page, Instant now) {
        return new PublicEvent(
                shift.id(),
                1,
                new EventTimes(local(shift.startsAt()), local(shift.endsAt()), false, null),
                Venue.NONE,
                page,
                "volunteers",
                new TreeMap<>(Map.of(contexts.language().tag(), new EventText(contexts.text("duty.calendar"), ""))),
                false,
                "duty",
                now);
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, Formats.ZONE);
    }
}
