package org.teranga.training.leading;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a spreadsheet: commas, quotes only where needed, and what another program would take for a formula made harmless. */
final class CsvLines {
    private CsvLines() {}

    /** Adds a line. */
    static void line(StringBuilder sheet, List<String> cells) {
        sheet.append(cells.stream().map(CsvLines::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String text) {
        String safe = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
