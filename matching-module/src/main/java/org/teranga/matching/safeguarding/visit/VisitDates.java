package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.teranga.platform.calendar.CalendarFile;
import org.teranga.platform.calendar.EventText;
import org.teranga.platform.calendar.EventTimes;
import org.teranga.platform.calendar.PublicEvent;
import org.teranga.platform.calendar.Venue;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/** Visits as files for calendars. A calendar lies outside: it names the commune and the number, and nobody. */
@ApplicationScoped
public class VisitDates {
    private final CalendarFile calendar;
    private final PageContexts contexts;

    @Inject
    VisitDates(CalendarFile calendar, PageContexts contexts) {
        this.calendar = calendar;
        this.contexts = contexts;
    }

    /** For the two who go. */
    String forVisitors(List<Dated> visits, String page) {
        return calendar.of(
                visits.stream()
                        .map(visit -> event(visit, contexts.text("visit.calendar", visit.number), page))
                        .toList(),
                page);
    }

    /** For whoever lives there. */
    public String forHost(HomeVisit visit, String page) {
        return calendar.of(
                List.of(event(new Dated(visit, "", ""), contexts.text("hostpath.visit.calendar"), page)), page);
    }

    private PublicEvent event(Dated dated, String title, String page) {
        Instant starts = Objects.requireNonNull(dated.visit.startsAt(), "startsAt");
        LocalDateTime local = LocalDateTime.ofInstant(starts, Formats.ZONE);
        return new PublicEvent(
                dated.visit.id(),
                1,
                new EventTimes(local, local.plusHours(1), false, null),
                dated.place.isEmpty() ? Venue.NONE : new Venue("", "", "", dated.place, null, null),
                page,
                "volunteers",
                new TreeMap<>(Map.of(contexts.language().tag(), new EventText(title, ""))),
                false,
                "visit",
                dated.visit.changedAt());
    }

    /** A visit that has a date, with the number and the commune of the home. */
    record Dated(HomeVisit visit, String number, String place) {}
}
