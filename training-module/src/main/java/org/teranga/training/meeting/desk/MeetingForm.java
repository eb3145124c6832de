package org.teranga.training.meeting.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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

    /**
     * Reads one.
     *
     * @param languages in which it can say something, the one in which it must first
     * @param courses   of which it can be a part
     */
    static MeetingForm read(Answers fields, List<String> languages, Set<UUID> courses) {
        Reader form = new Reader(fields);
        Map<String, Meeting.Text> texts = texts(form, languages);
        LocalDate day = form.moment("day", "meeting.fault.day", LocalDate::parse);
        LocalTime from = form.moment("from", "meeting.fault.time", LocalTime::parse);
        LocalTime to = form.moment("to", "meeting.fault.time", LocalTime::parse);
        if (from != null && to != null && !to.isAfter(from)) {
            form.fault("to", "meeting.fault.backwards");
        }
        MeetingPlace place = place(form);
        String link = link(form, place);
        int seats = seats(form);
        UUID course = course(form, courses);
        String audience = form.text("audience", 20);
        if (!form.faults.isEmpty() || day == null || from == null || to == null) {
            return new MeetingForm(Optional.empty(), form.faults);
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

    private static MeetingPlace place(Reader form) {
        return new MeetingPlace(
                form.text("venue", LONGEST_LINE),
                form.text("street", LONGEST_LINE),
                form.text("postcode", 10),
                form.text("town", 100));
    }

    private static Map<String, Meeting.Text> texts(Reader form, List<String> languages) {
        Map<String, Meeting.Text> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String title = form.text("title-" + language, MeetingWish.LONGEST_TITLE);
            String description = form.text("description-" + language, MeetingWish.LONGEST_DESCRIPTION);
            if (!title.isEmpty()) {
                texts.put(language, new Meeting.Text(title, description));
            } else if (language.equals(languages.getFirst()) || !description.isEmpty()) {
                form.fault("title-" + language, "meeting.fault.title");
            }
        }
        return texts;
    }

    private static int seats(Reader form) {
        String text = form.text("seats", 10);
        if (text.matches("[0-9]{1,4}")) {
            int seats = Integer.parseInt(text);
            if (seats >= 1 && seats <= MeetingWish.MOST_SEATS) {
                return seats;
            }
        }
        form.fault("seats", "meeting.fault.seats", MeetingWish.MOST_SEATS);
        return 1;
    }

    private static @Nullable UUID course(Reader form, Set<UUID> courses) {
        String chosen = form.text("course", 40);
        return courses.stream()
                .filter(course -> course.toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private static String link(Reader form, MeetingPlace place) {
        String link = form.text("link", LONGEST_LINK);
        if (!link.isEmpty() && !web(link)) {
            form.fault("link", "meeting.fault.link");
        }
        if (!place.known() && link.isEmpty()) {
            form.fault("venue", "meeting.fault.nowhere");
        }
        return link;
    }

    private static boolean web(String link) {
        try {
            URI address = new URI(link);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
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

    private static final class Reader {
        private final Answers fields;
        private final List<FieldError> faults = new ArrayList<>();

        private Reader(Answers fields) {
            this.fields = fields;
        }

        private String text(String field, int longest) {
            String text = fields.first(field).strip();
            if (text.length() > longest) {
                fault(field, "meeting.fault.long", longest);
            }
            return text;
        }

        private <T> @Nullable T moment(String field, String fault, Function<String, T> parse) {
            try {
                return parse.apply(text(field, 20));
            } catch (DateTimeException unreadable) {
                fault(field, fault);
                return null;
            }
        }

        private void fault(String field, String key, Object... arguments) {
            faults.add(FieldError.of(field, key, arguments));
        }
    }
}
