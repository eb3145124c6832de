package org.teranga.platform.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teranga.platform.calendar.CalendarView;
import org.teranga.platform.calendar.EventFormView;
import org.teranga.platform.calendar.EventView;
import org.teranga.platform.calendar.EventsView;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;

/** Public events. */
public final class CalendarSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant FROM = Instant.parse("2026-12-01T13:00:00Z");

    private CalendarSamples() {}

    public static Stream<Sample> all() {
        CalendarView.Row own = new CalendarView.Row(
                event(true, true), "/fr/desk/calendar/1", "/fr/desk/calendar/new?copy=1", List.of("ar", "fr"));
        CalendarView.Row other =
                new CalendarView.Row(event(false, false), null, "/fr/desk/calendar/new?copy=2", List.of("fr"));
        return Stream.of(
                new Sample("platform/calendar/events", "none", new EventsView(List.of(), "/fr/events.ics")),
                new Sample(
                        "platform/calendar/events",
                        "some",
                        new EventsView(List.of(event(true, false), event(false, true)), "/fr/events.ics")),
                new Sample("platform/calendar/desk", "none", new CalendarView(List.of(), List.of(), "")),
                new Sample(
                        "platform/calendar/desk", "some", new CalendarView(List.of(own, other), List.of(own), "added")),
                new Sample("platform/calendar/form", "new", form(false, FilledForm.EMPTY)),
                new Sample(
                        "platform/calendar/form",
                        "faulty",
                        form(
                                true,
                                new FilledForm(
                                        Map.of("title-fr", List.of("<B.>"), "repeat", List.of("weekly")),
                                        List.of(
                                                new FormFault("day", "Choisissez le jour."),
                                                new FormFault("audience", "Dites pour qui."))))));
    }

    private static EventFormView form(boolean known, FilledForm form) {
        return new EventFormView(
                "/fr/desk/calendar/1",
                known ? "/fr/desk/calendar/1/restore" : null,
                known,
                Sample.LANGUAGES,
                List.of("everybody", "newcomers", "volunteers"),
                form);
    }

    private static EventView event(boolean weekly, boolean cancelled) {
        return new EventView(
                weekly ? 1 : 2,
                "Permanence <B.>",
                weekly ? Markdown.markup("Venez avec **vos papiers**.", Markdown.Options.headingsFrom(3)) : null,
                weekly ? Languages.FRENCH : null,
                weekly
                        ? new EventView.When(DAY, DAY, FROM, FROM.plusSeconds(7_200))
                        : new EventView.When(DAY, DAY.plusDays(2), null, null),
                weekly ? "weekly" : "",
                weekly ? DAY.plusDays(60) : null,
                weekly
                        ? new EventView.Where("Maison <B.>", "3 rue d’Exemple, 31000 Toulouse")
                        : new EventView.Where("", ""),
                weekly ? "https://exemple.org/?a=1&b=2" : "",
                weekly ? "newcomers" : "everybody",
                cancelled);
    }
}
