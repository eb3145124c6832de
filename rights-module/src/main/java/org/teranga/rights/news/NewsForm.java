package org.teranga.rights.news;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
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
    private static final String LONG = "news.fault.long";

    /** A day beyond them is one that no calendar here has. */
    private static final ValueRange YEARS = ValueRange.of(2000, 2200);

    /** Reads it; languages are those in which something may be said. */
    static NewsForm read(Answers fields, List<String> languages) {
        FormReader form = new FormReader(fields);
        Map<String, NewsItem.Text> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String title = form.text("title-" + language, NewsItem.Text.LONGEST_TITLE, LONG);
            String content = form.text("content-" + language, NewsItem.Text.LONGEST_CONTENT, LONG);
            if (!title.isEmpty()) {
                texts.put(language, new NewsItem.Text(title, content));
            } else if (!content.isEmpty()) {
                form.fault("title-" + language, "news.fault.title");
            }
        }
        if (texts.isEmpty() && form.faults().isEmpty()) {
            form.fault("title-" + languages.getFirst(), "news.fault.title");
        }
        LocalDate from = form.parsed("from", "news.fault.day", NewsForm::day);
        boolean open = form.text("until", 20, LONG).isEmpty();
        LocalDate until = open ? null : form.parsed("until", "news.fault.day", NewsForm::day);
        if (from != null && until != null && until.isBefore(from)) {
            form.fault("until", "news.fault.until");
        }
        return new NewsForm(from, until, texts, form.faults());
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

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        YEARS.checkValidValue(day.getYear(), ChronoField.YEAR);
        return day;
    }
}
