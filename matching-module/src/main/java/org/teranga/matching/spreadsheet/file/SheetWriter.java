package org.teranga.matching.spreadsheet.file;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes CSV as the product writes it: commas, quotes only where needed, lines that end in a line feed. A cell that a spreadsheet program
 * would take for a formula gets an apostrophe before it, which our own reader takes away again.
 */
public final class SheetWriter {
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9][0-9 .]*");

    private final Appendable out;

    /** Writes to this; characters are the caller's to encode, as UTF-8 without a byte order mark. */
    public SheetWriter(Appendable out) {
        this.out = out;
    }

    /** Writes one row. */
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            out.append(quoted(harmless(cells.get(i)), cells.size() == 1));
        }
        out.append('\n');
    }

    /** With an apostrophe before it, where a spreadsheet program would calculate it. */
    static String harmless(String cell) {
        return looksLikeFormula(cell) ? "'" + cell : cell;
    }

    private static String quoted(String cell, boolean alone) {
        boolean needed = cell.isEmpty() && alone;
        for (int i = 0; i < cell.length() && !needed; i++) {
            char c = cell.charAt(i);
            needed = c == ',' || c == '"' || c == '\n' || c == '\r';
        }
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Whether a spreadsheet program would calculate it; signed numbers, as those of telephones, do no harm. */
    public static boolean looksLikeFormula(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        return switch (cell.charAt(0)) {
            case '=', '@', '\t', '\r' -> true;
            case '+', '-' -> !NUMBER.matcher(cell).matches();
            default -> false;
        };
    }
}
