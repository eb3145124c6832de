package org.teranga.rights.news;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.FieldError;

/**
 * The form of a message, as it was sent.
 *
 * @param from   the first day; null where it is not readable
 * @param until  the last day; null for none
 * @param texts  language to what it says
 * @param faults what is wrong
 */
record NewsForm(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Map<String, NewsItem.Text> texts,
        List<FieldError> faults) {
    private static final ValueRange YEARS = ValueRange.of(2000, 2200);

    /** Reads it; languages are those in which something may be said. */
    static NewsForm read(Answers fields, List<String> languages) {
        List<FieldError> faults = new ArrayList<>();
        Map<String, NewsItem.Text> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String title = text(fields, "title-" + language, NewsItem.Text.LONGEST_TITLE, faults);
            String content = text(fields, "content-" + language, NewsItem.Text.LONGEST_CONTENT, faults);
            if (!title.isEmpty()) {
                texts.put(language, new NewsItem.Text(title, content));
            } else if (!content.isEmpty()) {
                faults.add(FieldError.of("title-" + language, "news.fault.title"));
            }
        }
        if (texts.isEmpty() && faults.isEmpty()) {
            faults.add(FieldError.of("title-" + languages.getFirst(), "news.fault.title"));
        }
        LocalDate from = day(fields, "from", faults);
        boolean open = text(fields, "until", 20, faults).isEmpty();
        LocalDate until = open ? null : day(fields, "until", faults);
        if (from != null && until != null && until.isBefore(from)) {
            faults.add(FieldError.of("until", "news.fault.until"));
        }
        return new NewsForm(from, until, texts, faults);
    }

    /** The fields of a message. */
    static Map<String, List<String>> fields(NewsItem item) {
        return fields(item.from(), item.until(), item.texts());
    }

    private static Map<String, List<String>> fields(
            LocalDate from, @Nullable LocalDate until, Map<String, NewsItem.Text> texts) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("from", List.of(from.toString()));
        fields.put("until", List.of(until == null ? "" : until.toString()));
        texts.forEach((language, text) -> {
            fields.put("title-" + language, List.of(text.title()));
            fields.put("content-" + language, List.of(text.content()));
        });
        return fields;
    }

    /** The same, found right, as it is kept. */
    Map<String, List<String>> kept() {
        return fields(Objects.requireNonNull(from, "from"), until, texts);
    }

    /** Whether it can be kept. */
    boolean right() {
        return from != null && faults.isEmpty();
    }

    private static String text(Answers fields, String field, int longest, List<FieldError> faults) {
        String text = fields.first(field).strip();
        if (text.length() > longest) {
            faults.add(FieldError.of(field, "news.fault.long", longest));
        }
        return text;
    }

    private static @Nullable LocalDate day(Answers fields, String field, List<FieldError> faults) {
        try {
            LocalDate day = LocalDate.parse(fields.first(field).strip());
            if (YEARS.isValidIntValue(day.getYear())) {
                return day;
            }
        } catch (DateTimeException unreadable) {
            // As a day that no calendar here has.
        }
        faults.add(FieldError.of(field, "news.fault.day"));
        return null;
    }
}
