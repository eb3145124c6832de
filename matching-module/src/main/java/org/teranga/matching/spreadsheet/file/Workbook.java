package org.teranga.matching.spreadsheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.teranga.platform.spreadsheet.SheetWriter;

/**
 * A workbook (Office Open XML, {@code .xlsx}, or OpenDocument, {@code .ods}): its first visible sheet that holds anything, written as CSV, a
 * line for each row, so that faults name the row that people see. Formulas count by the result that was saved with them. A small file may become a large one twice,
 * when it is unpacked and when its cells refer to texts that stand elsewhere in it: both are counted as it happens.
 */
public final class Workbook {
    /** So many sheets are looked at until one is found that holds something. */
    private static final int MOST_SHEETS = 50;

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private final SheetLimits limits;
    private final WorkbookCells cells = new WorkbookCells();
    private int filled;

    private Workbook(SheetLimits limits) {
        this.limits = limits;
    }

    /** Whether a file is one, by its first bytes. */
    public static boolean is(SheetSource source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    /**
     * Writes its sheet as CSV in UTF-8.
     *
     * @return how many cells were filled with what stands in the one above with which they were joined
     * @throws UnreadableSheet where it is no such workbook, holds nothing, or passes a limit
     */
    public static int toCsv(SheetSource source, SheetLimits limits, OutputStream csv) {
        return new Workbook(limits).write(source, csv);
    }

    private int write(SheetSource source, OutputStream csv) {
        try {
            if (OpenDocument.is(source)) {
                return OpenDocument.toCsv(source, limits, csv).orElseThrow(Workbook::empty);
            }
            WorkbookWeight.require(source, limits);
            if (!writeFirst(source, csv)) {
                throw empty();
            }
            return filled;
        } catch (UnreadableSheet refused) {
            throw refused;
        } catch (Exception broken) {
            // The library lets through whatever its parsers throw, some of it checked and not declared.
            throw broken();
        }
    }

    private boolean writeFirst(SheetSource source, OutputStream csv) throws IOException, XMLStreamException {
        try (InputStream in = source.open();
                ReadableWorkbook book = new ReadableWorkbook(in, WITH_FORMATS);
                Writer out = new OutputStreamWriter(new BoundOutput(csv, limits), StandardCharsets.UTF_8)) {
            for (org.dhatim.fastexcel.reader.Sheet sheet :
                    book.getSheets().limit(MOST_SHEETS).toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    MergedCells merged = MergedCells.of(source, sheet.getId());
                    if (write(sheet, merged, out)) {
                        filled = merged.filled();
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private boolean write(org.dhatim.fastexcel.reader.Sheet sheet, MergedCells merged, Writer out) throws IOException {
        SheetWriter writer = new SheetWriter(out);
        long line = 1;
        int count = 0;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (Math.max(row.getRowNum(), ++count) > limits.rows() + 1) {
                    throw new UnreadableSheet(
                            "sheet.too_many_rows",
                            "the sheet has more than " + limits.rows() + " rows; split it into several files",
                            limits.rows());
                }
                for (; line < row.getRowNum(); line++) {
                    out.write('\n');
                }
                List<String> texts = texts(row);
                merged.fill(row.getRowNum(), texts, limits.cells());
                writer.row(texts);
                line++;
            }
        }
        return line > 1;
    }

    private List<String> texts(Row row) {
        if (row.getCellCount() > limits.cells()) {
            throw new UnreadableSheet(
                    "sheet.too_many_columns", "the sheet has more than " + limits.cells() + " columns", limits.cells());
        }
        List<String> texts = new ArrayList<>();
        int width = 0;
        for (int k = 0; k < row.getCellCount(); k++) {
            String text = row.getOptionalCell(k).map(cells::text).orElse("");
            width += text.length();
            if (width > limits.width()) {
                throw WorkbookWeight.tooWide(row.getRowNum(), limits);
            }
            texts.add(text);
        }
        while (texts.size() > 1 && texts.getLast().isEmpty()) {
            texts.removeLast();
        }
        return texts;
    }

    private static UnreadableSheet empty() {
        return new UnreadableSheet(
                "sheet.empty", "the workbook is empty; a header row with the columns' names is expected");
    }

    static UnreadableSheet broken() {
        return new UnreadableSheet(
                "sheet.workbook_broken", "the workbook cannot be read; save the sheet as CSV and take that file");
    }
}
