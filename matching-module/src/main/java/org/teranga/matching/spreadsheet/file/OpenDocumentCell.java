package org.teranga.matching.spreadsheet.file;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A cell of an OpenDocument spreadsheet while it is read: days in ISO 8601, numbers in digits with the zeros that are shown before them, else
 * the words as they are shown.
 */
final class OpenDocumentCell {
    private static final Pattern ZEROS = Pattern.compile("0[0-9]{1,14}");
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(:00([.,]0+)?)?$");
    private static final Pattern FRACTION = Pattern.compile("[.,][0-9]+$");
    private static final int LONGEST_NUMBER = 400;
    private static final int MOST_SPACES = 1_000;

    private final boolean covered;
    private final long times;
    private final long rows;
    private final @Nullable String type;
    private final @Nullable String value;
    private final int longest;
    private final StringBuilder shown = new StringBuilder();
    private int paragraphs;

    OpenDocumentCell(XMLStreamReader in, boolean covered, long times, int longest) {
        this.covered = covered;
        this.times = times;
        this.longest = longest;
        this.rows = rows(OpenDocument.attribute(in, "number-rows-spanned"));
        this.type = OpenDocument.attribute(in, "value-type");
        this.value = switch (type == null ? "" : type) {
            case "date" -> OpenDocument.attribute(in, "date-value");
            case "boolean" -> OpenDocument.attribute(in, "boolean-value");
            case "float", "percentage", "currency" -> OpenDocument.attribute(in, "value");
            case "string" -> OpenDocument.attribute(in, "string-value");
            default -> null;
        };
    }

    /** Whether it lies under one that was joined over it. */
    boolean covered() {
        return covered;
    }

    /** How often it stands there. */
    long times() {
        return times;
    }

    /** Over how many rows it was joined. */
    long rows() {
        return rows;
    }

    void begin(String name, XMLStreamReader in) {
        if (shown.length() > longest) {
            return; // Whoever puts it into its row refuses it.
        }
        switch (name) {
            case "p", "h" -> {
                paragraphs++;
                shown.append(shown.isEmpty() ? "" : " ");
            }
            case "s" -> shown.append(" ".repeat(spaces(OpenDocument.attribute(in, "c"))));
            case "tab", "line-break" -> shown.append(' ');
            default -> {}
        }
    }

    void end(String name) {
        if (name.equals("p") || name.equals("h")) {
            paragraphs--;
        }
    }

    /** More of what is shown; blanks between paragraphs are none of it. */
    void text(String more, long line, SheetLimits limits) {
        if (paragraphs > 0) {
            shown.append(more);
            if (shown.length() > longest) {
                throw WorkbookWeight.tooWide(line, limits);
            }
        }
    }

    /** What it says, on one line. */
    String text() {
        String words = shown.toString().strip().replaceAll("[\\r\\n\\t]+", " ");
        if (value == null) {
            return words;
        }
        return switch (type == null ? "" : type) {
            case "date" ->
                FRACTION.matcher(MIDNIGHT.matcher(value).replaceAll("")).replaceAll("");
            case "float", "percentage", "currency" -> number(value.strip(), words);
            case "string" -> words.isEmpty() ? value.strip() : words;
            default -> value.strip();
        };
    }

    private static String number(String value, String shown) {
        if (value.length() > LONGEST_NUMBER) {
            return shown;
        }
        try {
            BigDecimal number = new BigDecimal(value);
            if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
                return value;
            }
            if (ZEROS.matcher(shown).matches() && new BigDecimal(shown).compareTo(number) == 0) {
                return shown;
            }
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException none) {
            return shown;
        }
    }

    private static long rows(@Nullable String said) {
        return said != null && said.matches("[0-9]{1,7}") ? Long.parseLong(said) : 1;
    }

    private static int spaces(@Nullable String said) {
        return said != null && said.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(said), MOST_SPACES) : 1;
    }
}
