package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.teranga.matching.appointment.AppointmentFile;
import org.teranga.platform.theme.PageContexts;

/** Visits as files for calendars. A calendar lies outside: it names the commune and the number, and nobody. */
@ApplicationScoped
public class VisitDates {
    private final AppointmentFile appointments;
    private final PageContexts contexts;

    @Inject
    VisitDates(AppointmentFile appointments, PageContexts contexts) {
        this.appointments = appointments;
        this.contexts = contexts;
    }

    /** For the two who go. */
    String forVisitors(List<Dated> visits, String page) {
        return appointments.of(
                visits.stream()
                        .map(visit -> entry(visit, contexts.text("visit.calendar", visit.number)))
                        .toList(),
                page);
    }

    /** For whoever lives there. */
    public String forHost(HomeVisit visit, String page) {
        return appointments.of(
                List.of(entry(new Dated(visit, "", ""), contexts.text("hostpath.visit.calendar"))), page);
    }

    private static AppointmentFile.Entry entry(Dated dated, String title) {
        return new AppointmentFile.Entry(
                dated.visit.id(),
                Objects.requireNonNull(dated.visit.startsAt(), "startsAt"),
                dated.visit.changedAt(),
                title,
                dated.place);
    }

    /** A visit that has a date, with the number and the commune of the home. */
    record Dated(HomeVisit visit, String number, String place) {}
}
