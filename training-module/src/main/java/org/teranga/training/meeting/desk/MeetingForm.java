package org.teranga.training.meeting.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.calendar.PublicEvent;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.refusal.FieldError;
import org.teranga.training.meeting.Meeting;
import org.teranga.training.meeting.MeetingPlace;
import org.teranga.training.meeting.MeetingWish;

/**
 * The form of a meeting as it was sent.
 *
 * @param wish   what it shall be; empty where something is wrong
 * @param faults what is wrong
 */
record MeetingForm(Optional<MeetingWish> wish, List<FieldError> faults) {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_MOMENT = 20;
    private static final String LONG = "meeting.fault.long";

    /**
     * Reads one.
     *
     * @param languages in which it can say something, the one in which it must first
     * @param courses   of which it can be a part
     */
    static MeetingForm read(Answers fields, List<String> languages, Set<UUID> courses) {
        FormReader form = new FormReader(fields);
        Map<String, Meeting.Text> texts = texts(form, languages);
        LocalDate day = moment(form, "day", "meeting.fault.day", LocalDate::parse);
        LocalTime from = moment(form, "from", "meeting.fault.time", LocalTime::parse);
        LocalTime to = moment(form, "to", "meeting.fault.time", LocalTime::parse);
        if (from != null && to != null && !to.isAfter(from)) {
            form.fault("to", "meeting.fault.backwards");
        }
        MeetingPlace place = place(form);
        String link = link(form, place);
        form.text("seats", 10, LONG);
        int seats = form.requiredNumber("seats", 1, MeetingWish.MOST_SEATS, "meeting.fault.seats");
        UUID course = course(form, courses);
        String audience = form.text("audience", 20, LONG);
        if (!form.faults().isEmpty() || day == null || from == null || to == null) {
            return new MeetingForm(Optional.empty(), form.faults());
        }
        return new MeetingForm(
                Optional.of(new MeetingWish(
                        course,
                        texts,
                        day.atTime(from),
                        day.atTime(to),
                        place,
                        link,
                        seats,
                        PublicEvent.AUDIENCES.contains(audience) ? audience : null)),
                List.of());
    }

    private static MeetingPlace place(FormReader form) {
        return new MeetingPlace(
                form.text("venue", LONGEST_LINE, LONG),
                form.text("street", LONGEST_LINE, LONG),
                form.text("postcode", 10, LONG),
                form.text("town", 100, LONG));
    }

    private static Map<String, Meeting.Text> texts(FormReader form, List<String> languages) {
        Map<String, Meeting.Text> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String title = form.text("title-" + language, MeetingWish.LONGEST_TITLE, LONG);
            String description = form.text("description-" + language, MeetingWish.LONGEST_DESCRIPTION, LONG);
            if (!title.isEmpty()) {
                texts.put(language, new Meeting.Text(title, description));
            } else if (language.equals(languages.getFirst()) || !description.isEmpty()) {
                form.fault("title-" + language, "meeting.fault.title");
            }
        }
        return texts;
    }

    private static <T> @Nullable T moment(FormReader form, String field, String fault, Function<String, T> parse) {
        form.text(field, LONGEST_MOMENT, LONG);
        return form.parsed(field, fault, parse);
    }

    private static @Nullable UUID course(FormReader form, Set<UUID> courses) {
        String chosen = form.text("course", 40, LONG);
        return courses.stream()
                .filter(course -> course.toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private static String link(FormReader form, MeetingPlace place) {
        String link = form.webAddress("link", LONGEST_LINK, LONG, "meeting.fault.link");
        if (!place.known() && link.isEmpty()) {
            form.fault("venue", "meeting.fault.nowhere");
        }
        return link;
    }

    /** The fields of a meeting. */
    static Map<String, String> fields(Meeting meeting) {
        Map<String, String> fields = new HashMap<>();
        meeting.texts().forEach((language, text) -> {
            fields.put("title-" + language, text.title());
            fields.put("description-" + language, text.description());
        });
        fields.put("course", meeting.course() == null ? "" : meeting.course().toString());
        fields.put("day", meeting.starts().toLocalDate().toString());
        fields.put("from", meeting.starts().toLocalTime().toString());
        fields.put("to", meeting.ends().toLocalTime().toString());
        fields.put("venue", meeting.place().name());
        fields.put("street", meeting.place().street());
        fields.put("postcode", meeting.place().postcode());
        fields.put("town", meeting.place().town());
        fields.put("link", meeting.link());
        fields.put("seats", Integer.toString(meeting.seats()));
        fields.put("audience", Objects.requireNonNullElse(meeting.audience(), ""));
        return fields;
    }
}
