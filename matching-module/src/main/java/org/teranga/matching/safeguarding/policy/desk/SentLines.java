package org.teranga.matching.safeguarding.policy.desk;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.PolicyFaults;
import org.teranga.platform.form.Answers;
import org.teranga.platform.json.Json;

/** The rows of the form, and what they say as JSON, so that a page is read by the same reading as a program. */
final class SentLines {
    private static final Pattern FAULT = Pattern.compile("kinds\\.[a-z_]+\\[([0-9]+)\\](?:\\.([A-Za-z]+))?");

    private final List<Integer> rows = new ArrayList<>();
    private final JsonArrayBuilder lines = Json.createArrayBuilder();

    SentLines(Answers sent) {
        for (int row = 0; row < PolicyFaults.MOST_LINES; row++) {
            String check = sent.first("check-" + row);
            if (!check.isEmpty()) {
                rows.add(row);
                JsonObjectBuilder line = Json.createObjectBuilder()
                        .add("check", check)
                        .add("of", sent.first("of-" + row))
                        .add("before", sent.first("before-" + row));
                number(line, "months", sent.first("months-" + row));
                number(line, "renewDays", sent.first("renewDays-" + row));
                if (!sent.first("only-" + row).isEmpty()) {
                    line.add("only", sent.first("only-" + row));
                }
                words(line, "evidence", sent.all("evidence-" + row));
                words(line, "recordedBy", sent.all("recordedBy-" + row));
                lines.add(line);
            }
        }
    }

    /** Writes a line into the fields of a row. */
    static void put(Ask ask, int row, Map<String, List<String>> values) {
        values.put("check-" + row, List.of(ask.check()));
        values.put("of-" + row, List.of(ask.of().code()));
        values.put("before-" + row, List.of(ask.before().code()));
        values.put("months-" + row, text(ask.months()));
        values.put("renewDays-" + row, text(ask.renewDays()));
        values.put(
                "only-" + row,
                ask.only() == null ? List.of() : List.of(ask.only().code()));
        values.put("evidence-" + row, List.copyOf(ask.evidence()));
        values.put("recordedBy-" + row, List.copyOf(ask.recordedBy()));
    }

    /** As a program would send it. */
    String json(String kind, String from, String reason) {
        JsonObjectBuilder policy = Json.createObjectBuilder()
                .add("kinds", Json.createObjectBuilder().add(kind, lines))
                .add("reason", reason);
        return (from.isEmpty() ? policy : policy.add("from", from)).build().toString();
    }

    /** The field of the page that a fault is about. */
    String field(String fault) {
        Matcher line = FAULT.matcher(fault);
        if (line.matches()) {
            int at = Integer.parseInt(line.group(1));
            int row = at < rows.size() ? rows.get(at) : 0;
            return (line.group(2) == null ? "check" : line.group(2)) + "-" + row;
        }
        return fault.startsWith("kinds.") ? "check-0" : fault;
    }

    private static void number(JsonObjectBuilder line, String key, String written) {
        String text = written.strip();
        if (text.matches("[0-9]{1,9}")) {
            line.add(key, Integer.parseInt(text));
        } else if (!text.isEmpty()) {
            line.add(key, text);
        }
    }

    private static List<String> text(@Nullable Integer number) {
        return number == null ? List.of() : List.of(number.toString());
    }

    private static void words(JsonObjectBuilder line, String key, List<String> ticked) {
        List<String> words = ticked.stream().filter(word -> !word.isBlank()).toList();
        if (!words.isEmpty()) {
            line.add(key, Json.createArrayBuilder(words));
        }
    }
}
