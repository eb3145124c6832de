package org.teranga.platform.spreadsheet;

import java.io.IOException;
import java.util.List;

/**
 * Writes CSV as the product writes it: commas, quotes only where needed, lines that end in a line feed, nothing that a spreadsheet program
 * would calculate.
 */
public final class SheetWriter {
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
            out.append(quoted(CellText.harmless(cells.get(i)), cells.size() == 1));
        }
        out.append('\n');
    }

    private static String quoted(String cell, boolean alone) {
        boolean needed = cell.isEmpty() && alone;
        for (int i = 0; i < cell.length() && !needed; i++) {
            char c = cell.charAt(i);
            needed = c == ',' || c == '"' || c == '\n' || c == '\r';
        }
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
