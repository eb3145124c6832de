package org.teranga.training.quiz.question;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Words of a question with the way they are written. They have one normal form, so that two that mean the same are equal: no space at
 * either end, lines end with a single newline, and where the format knows no layout, runs of blanks are one.
 *
 * @param format how it is written; of no weight where there are no words
 * @param text   the words; empty for none
 */
public record Text(Format format, String text) {
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final Pattern ENDS_OF_LINES = Pattern.compile(" ?\\n ?");

    /** No words. */
    public static final Text NONE = new Text(Format.MOODLE, "");

    /** How words are written: Moodle's four. */
    public enum Format {
        /** Plain words, simple HTML or both, as Moodle guesses. */
        MOODLE,
        /** HTML; shown sanitised. */
        HTML,
        /** Nothing but words. */
        PLAIN,
        /** Markdown. */
        MARKDOWN;

        /** As it stands in brackets in GIFT. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether blanks and lines mean something. */
        boolean laidOut() {
            return this == HTML || this == MARKDOWN;
        }
    }

    /**
     * @throws IllegalArgumentException where there are control characters in it
     */
    public Text {
        Objects.requireNonNull(format, "format");
        text = normal(format, text);
        format = text.isEmpty() ? Format.MOODLE : format;
    }

    /** Words as Moodle writes them where nothing is said. */
    public static Text of(String text) {
        return new Text(Format.MOODLE, text);
    }

    /** Whether there are no words. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether it has a character that no text has: GIFT files from elsewhere are not text at all, sometimes. */
    public static boolean hasControls(String text) {
        return text.chars()
                .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                        || c == '\uFFFE'
                        || c == '\uFFFF');
    }

    /** One line of words, without format: an accepted answer, a title. */
    public static String line(String words) {
        return normal(Format.PLAIN, words).replace('\n', ' ');
    }

    private static String normal(Format format, String text) {
        if (hasControls(text)) {
            throw new IllegalArgumentException("control characters in words of a question");
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        if (!format.laidOut()) {
            lines = BLANKS.matcher(lines).replaceAll(" ");
            lines = ENDS_OF_LINES.matcher(lines).replaceAll("\n");
        }
        return lines.strip();
    }
}
