package org.teranga.matching.outcome.report;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which report is asked for. What is no year, no month and no template asks for the usual one.
 *
 * @param from     the first of several years; null for one
 * @param to       a month with which it ends; null for the last
 * @param place    a department's code, or {@code others}; empty for all
 * @param template the id of a template
 */
record ReportQuery(@Nullable Integer from, @Nullable YearMonth to, String place, String template) {
    static ReportQuery of(
            @Nullable String from, @Nullable String to, @Nullable String place, @Nullable String template) {
        return new ReportQuery(
                from != null && from.matches("20\\d\\d") ? Integer.valueOf(from) : null,
                month(to),
                place == null ? "" : place,
                template == null || template.isEmpty() ? "full" : template);
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : YearMonth.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    ReportQuery to(YearMonth month) {
        return new ReportQuery(null, month, "", template);
    }

    ReportQuery since(int year, YearMonth month) {
        return new ReportQuery(year, month, "", template);
    }

    ReportQuery at(String department) {
        return new ReportQuery(from, to, department, template);
    }

    ReportQuery by(String id) {
        return new ReportQuery(from, to, place, id);
    }

    /** As an address has it, with its question mark. */
    String text() {
        return "?template=" + template
                + (from == null ? "" : "&from=" + from)
                + (to == null ? "" : "&to=" + to)
                + (place.isEmpty() ? "" : "&place=" + place);
    }
}
