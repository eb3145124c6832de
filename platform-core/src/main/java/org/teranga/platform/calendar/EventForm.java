package org.teranga.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.refusal.FieldError;

/** The form of an event: what is filled in becomes an {@link EventWish}, or faults; and an event becomes a filled form. */
@ApplicationScoped
class EventForm {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_LINK = 500;
    private static final String LONG = "calendar.fault.long";
    private static final int LONGEST_YEARS = 2;

    /** A day beyond them is one that no calendar here has. */
    private static final ValueRange YEARS = ValueRange.of(2000, 2200);

    /** What was sent: the wish is there where nothing is wrong. */
    record Sent(Optional<EventWish> wish, List<FieldError> faults) {}

    /**
     * Reads a form.
     *
     * @param languages of the association, the first is the one in which something must be said
     */
    Sent read(Answers fields, List<String> languages) {
        FormReader form = new FormReader(fields);
        Map<String, EventText> texts = texts(form, languages);
        Optional<EventTimes> times = times(form);
        Venue venue = venue(form);
        String link = form.webAddress("link", LONGEST_LINK, LONG, "calendar.fault.link");
        String audience = form.text("audience");
        if (!PublicEvent.AUDIENCES.contains(audience)) {
            form.fault("audience", "calendar.fault.audience");
        }
        return form.faults().isEmpty()
                ? new Sent(times.map(when -> new EventWish(when, venue, link, audience, texts)), List.of())
                : new Sent(Optional.empty(), form.faults());
    }

    private static Map<String, EventText> texts(FormReader form, List<String> languages) {
        Map<String, EventText> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String title = form.text("title-" + language, EventText.LONGEST_TITLE, LONG);
            String description = form.text("description-" + language, EventText.LONGEST_DESCRIPTION, LONG);
            if (!title.isEmpty()) {
                texts.put(language, new EventText(title, description));
            } else if (language.equals(languages.getFirst()) || !description.isEmpty()) {
                form.fault("title-" + language, "calendar.fault.title");
            }
        }
        return texts;
    }

    private static Optional<EventTimes> times(FormReader form) {
        LocalDate first = form.parsed("day", "calendar.fault.day", EventForm::day);
        LocalDate last = form.text("end-day").isEmpty()
                ? first
                : form.parsed("end-day", "calendar.fault.end_day", EventForm::day);
        boolean allDay = form.text("all-day").equals("yes");
        LocalTime from = allDay ? LocalTime.MIDNIGHT : form.parsed("from", "calendar.fault.time", LocalTime::parse);
        LocalTime to = allDay ? LocalTime.MIDNIGHT : form.parsed("to", "calendar.fault.time", LocalTime::parse);
        if (first == null || last == null || from == null || to == null) {
            return Optional.empty();
        }
        LocalDateTime start = first.atTime(from);
        LocalDateTime end = last.atTime(to);
        if (end.isBefore(start)) {
            form.fault(last.isBefore(first) ? "end-day" : "to", "calendar.fault.backwards");
            return Optional.empty();
        }
        Optional<Recurrence> recurrence = recurrence(form, first);
        return form.faults().isEmpty()
                ? Optional.of(new EventTimes(start, end, allDay, recurrence.orElse(null)))
                : Optional.empty();
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        YEARS.checkValidValue(day.getYear(), ChronoField.YEAR);
        return day;
    }

    private static Optional<Recurrence> recurrence(FormReader form, LocalDate first) {
        Optional<Recurrence.Pattern> pattern = Recurrence.pattern(form.text("repeat"));
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        LocalDate until = form.parsed("until", "calendar.fault.until", EventForm::day);
        if (until != null && (until.isBefore(first) || until.isAfter(first.plusYears(LONGEST_YEARS)))) {
            form.fault("until", "calendar.fault.until");
            return Optional.empty();
        }
        return until == null ? Optional.empty() : Optional.of(new Recurrence(pattern.get(), until));
    }

    private static Venue venue(FormReader form) {
        String postcode = form.text("postcode", 10, LONG);
        String town = form.text("town", 100, LONG);
        Optional<Commune> commune = postcode.isEmpty() && town.isEmpty()
                ? Optional.empty()
                : Communes.load().ofAddress(postcode, town);
        if (commune.isEmpty() && !(postcode.isEmpty() && town.isEmpty())) {
            form.fault("postcode", "calendar.fault.town");
        }
        return new Venue(
                form.text("venue", LONGEST_LINE, LONG),
                form.text("street", LONGEST_LINE, LONG),
                postcode,
                town.isEmpty() ? commune.map(Commune::name).orElse("") : town,
                commune.map(Commune::latitude).orElse(null),
                commune.map(Commune::longitude).orElse(null));
    }

    /** The fields of an event. */
    Map<String, String> fields(PublicEvent event) {
        EventTimes times = event.times();
        Map<String, String> fields = new HashMap<>();
        event.texts().forEach((language, text) -> {
            fields.put("title-" + language, text.title());
            fields.put("description-" + language, text.description());
        });
        fields.put("day", times.start().toLocalDate().toString());
        fields.put(
                "end-day",
                times.end().toLocalDate().equals(times.start().toLocalDate())
                        ? ""
                        : times.end().toLocalDate().toString());
        fields.put("all-day", times.allDay() ? "yes" : "");
        fields.put("from", times.allDay() ? "" : times.start().toLocalTime().toString());
        fields.put("to", times.allDay() ? "" : times.end().toLocalTime().toString());
        Recurrence recurrence = times.recurrence();
        fields.put(
                "repeat",
                recurrence == null ? "none" : recurrence.pattern().name().toLowerCase(Locale.ROOT));
        fields.put("until", recurrence == null ? "" : recurrence.until().toString());
        fields.put("venue", event.venue().name());
        fields.put("street", event.venue().street());
        fields.put("postcode", event.venue().postcode());
        fields.put("town", event.venue().town());
        fields.put("link", event.link());
        fields.put("audience", event.audience());
        return fields;
    }
}
