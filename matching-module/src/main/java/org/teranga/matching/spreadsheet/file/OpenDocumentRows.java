package org.teranga.matching.spreadsheet.file;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.spreadsheet.SheetWriter;

/**
 * The rows of one sheet of an OpenDocument spreadsheet, a line for each, as they are read. A row or a cell may say that it stands there many
 * times: what is empty is counted, what holds something is written until a limit is passed. Cells that were joined over rows hold for those
 * below, in rows that say anything else.
 */
final class OpenDocumentRows {
    private final SheetLimits limits;
    private final Writer out;
    private final SheetWriter writer;
    private final Map<Integer, Joined> joined = new HashMap<>();
    private List<String> cells = new ArrayList<>();
    private @Nullable OpenDocumentCell cell;
    private boolean inRow;
    private long repeated;
    private long column;
    private long line;
    private long written;
    private int width;
    private int filled;

    OpenDocumentRows(SheetLimits limits, Writer out) {
        this.limits = limits;
        this.out = out;
        this.writer = new SheetWriter(out);
    }

    /** How many cells were filled. */
    int filled() {
        return filled;
    }

    /** Whether any cell held something. */
    boolean holdsSomething() {
        return written > 0;
    }

    void begin(String name, XMLStreamReader in) {
        switch (name) {
            case "table-row" -> {
                inRow = true;
                cells = new ArrayList<>();
                column = 0;
                width = 0;
                repeated = times(in, "number-rows-repeated");
            }
            case "table-cell", "covered-table-cell" -> {
                if (inRow) {
                    cell = new OpenDocumentCell(
                            in, name.startsWith("covered"), times(in, "number-columns-repeated"), limits.width());
                }
            }
            default -> {
                if (cell != null) {
                    cell.begin(name, in);
                }
            }
        }
    }

    void text(String text) {
        if (cell != null) {
            cell.text(text, line + 1, limits);
        }
    }

    void end(String name) throws IOException {
        switch (name) {
            case "table-row" -> endRow();
            case "table-cell", "covered-table-cell" -> endCell();
            default -> {
                if (cell != null) {
                    cell.end(name);
                }
            }
        }
    }

    private void endCell() {
        if (cell == null) {
            return;
        }
        OpenDocumentCell read = cell;
        cell = null;
        String text = read.covered() ? "" : read.text();
        if (read.rows() > 1 && column < limits.cells() && !text.isEmpty()) {
            joined.put((int) column, new Joined(text, line + 1, line + read.rows()));
        }
        if (!text.isEmpty()) {
            put(text, read.times());
        }
        column += read.times();
    }

    private void put(String text, long times) {
        if (column + times > limits.cells()) {
            throw new UnreadableSheet(
                    "sheet.too_many_columns", "the sheet has more than " + limits.cells() + " columns", limits.cells());
        }
        while (cells.size() < column) {
            cells.add("");
        }
        for (long k = 0; k < times; k++) {
            cells.add(text);
            width += text.length();
            if (width > limits.width()) {
                throw WorkbookWeight.tooWide(line + 1, limits);
            }
        }
    }

    private void endRow() throws IOException {
        inRow = false;
        if (cells.isEmpty()) {
            line += repeated;
            return;
        }
        for (long k = 0; k < repeated; k++) {
            if (++line > limits.rows() + 1L) {
                throw new UnreadableSheet(
                        "sheet.too_many_rows",
                        "the sheet has more than " + limits.rows() + " rows; split it into several files",
                        limits.rows());
            }
            for (; written + 1 < line; written++) {
                out.write('\n');
            }
            writer.row(filled(cells));
            written++;
        }
    }

    private List<String> filled(List<String> row) {
        joined.values().removeIf(one -> one.last < line);
        if (joined.isEmpty()) {
            return row;
        }
        List<String> whole = new ArrayList<>(row);
        joined.forEach((at, one) -> {
            boolean empty = at >= whole.size() || whole.get(at).isEmpty();
            if (one.first < line && empty) {
                while (whole.size() <= at) {
                    whole.add("");
                }
                whole.set(at, one.text);
                filled++;
            }
        });
        return whole;
    }

    private static long times(XMLStreamReader in, String name) {
        String said = OpenDocument.attribute(in, name);
        if (said == null) {
            return 1;
        }
        if (!said.matches("[0-9]{1,9}")) {
            throw Workbook.broken();
        }
        return Math.max(1, Long.parseLong(said));
    }

    /** A text that holds from one line to another. */
    private record Joined(String text, long first, long last) {}
}
