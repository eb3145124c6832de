package org.teranga.matching.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.teranga.platform.calendar.CalendarFile;
import org.teranga.platform.calendar.EventText;
import org.teranga.platform.calendar.EventTimes;
import org.teranga.platform.calendar.PublicEvent;
import org.teranga.platform.calendar.Venue;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/** Appointments as a file for calendars. A calendar lies outside: nobody is named in it. */
@ApplicationScoped
public class AppointmentFile {
    private final CalendarFile calendar;
    private final PageContexts contexts;

    @Inject
    AppointmentFile(CalendarFile calendar, PageContexts contexts) {
        this.calendar = calendar;
        this.contexts = contexts;
    }

    /**
     * These, in the language of the page.
     *
     * @param page the address of the page with the same
     */
    public String of(List<Entry> entries, String page) {
        return calendar.of(entries.stream().map(entry -> event(entry, page)).toList(), page);
    }

    /** Days, in the language of the page, as {@link #of}. */
    public String ofDays(List<Day> days, String page) {
        return calendar.of(days.stream().map(day -> event(day, page)).toList(), page);
    }

    private PublicEvent event(Day day, String page) {
        EventTimes times = new EventTimes(day.day.atStartOfDay(), day.day.atStartOfDay(), true, null);
        return event(day.id, times, Venue.NONE, page, day.title, day.changedAt);
    }

    private PublicEvent event(Entry entry, String page) {
        LocalDateTime local = LocalDateTime.ofInstant(entry.starts, Formats.ZONE);
        EventTimes times = new EventTimes(local, local.plusHours(1), false, null);
        Venue venue = entry.place.isEmpty() ? Venue.NONE : new Venue("", "", "", entry.place, null, null);
        return event(entry.id, times, venue, page, entry.title, entry.changedAt);
    }

    private PublicEvent event(UUID id, EventTimes times, Venue venue, String page, String title, Instant changedAt) {
        TreeMap<String, EventText> texts =
                new TreeMap<>(Map.of(contexts.language().tag(), new EventText(title, "")));
        return new PublicEvent(id, 1, times, venue, page, "volunteers", texts, false, "visit", changedAt);
    }

    /**
     * An appointment of an hour.
     *
     * @param place where; empty where it is not said
     */
    public record Entry(UUID id, Instant starts, Instant changedAt, String title, String place) {}

    /** A day by which something is to be done. */
    public record Day(UUID id, LocalDate day, Instant changedAt, String title) {}
}
