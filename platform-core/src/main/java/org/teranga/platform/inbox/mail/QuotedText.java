package org.teranga.platform.inbox.mail;

import java.util.List;
import java.util.regex.Pattern;

/** Takes what a mail quotes off its end, in whatever language the program says who wrote. */
final class QuotedText {
    /** Lines with which programs begin the mail that is answered. */
    private static final Pattern BEGINNING = Pattern.compile(
            "-{2,} ?(original message|message d[’']origine|ursprüngliche nachricht|forwarded message|message transféré) ?-{2,}"
                    + "|_{20,}|-- ?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SAYS_WHO = Pattern.compile(".*(@|\\d{1,2}[:h.]\\d{2}|\\d{4}).*");
    private static final int LINES_OF_WHO = 3;

    private QuotedText() {}

    /** What the writer added; all of it where that is nothing. */
    static String without(String text) {
        List<String> lines = text.lines().toList();
        int end = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            if (BEGINNING.matcher(lines.get(i).strip()).matches()) {
                end = i;
                break;
            }
        }
        end = withoutQuotes(lines, end);
        String own = String.join("\n", lines.subList(0, end)).strip();
        return own.isEmpty() ? text.strip() : own;
    }

    private static int withoutQuotes(List<String> lines, int from) {
        int end = from;
        while (end > 0 && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith(">"))) {
            end--;
        }
        boolean quotes = lines.subList(end, from).stream().anyMatch(line -> line.startsWith(">"));
        return quotes ? withoutWho(lines, end) : from;
    }

    /** "On Monday at 10:12 Marie wrote:", over up to three lines. */
    private static int withoutWho(List<String> lines, int from) {
        int first = from;
        while (first > 0 && from - first < LINES_OF_WHO && !lines.get(first - 1).isBlank()) {
            first--;
        }
        String who = String.join(" ", lines.subList(first, from)).strip();
        return who.endsWith(":") && SAYS_WHO.matcher(who).matches() ? first : from;
    }
}
