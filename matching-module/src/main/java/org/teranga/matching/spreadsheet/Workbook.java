package org.teranga.matching.spreadsheet;

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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * A workbook (Office Open XML, {@code .xlsx}): its first visible sheet that holds anything, written as CSV, a line for each row, so that
 * faults name the row that people see. Formulas count by the result that was saved with them.
 */
public final class Workbook {
    /** How much a workbook may hold once it is unpacked, for each byte that is allowed of the file. */
    private static final int UNPACKED = 4;

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private final SheetLimits limits;
    private final WorkbookCells cells = new WorkbookCells();

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
     * @throws UnreadableSheet where it is no such workbook, holds nothing, or passes a limit
     */
    public static void toCsv(SheetSource source, SheetLimits limits, OutputStream csv) {
        new Workbook(limits).write(source, csv);
    }

    private void write(SheetSource source, OutputStream csv) {
        try {
            weigh(source);
            if (!writeFirst(source, csv)) {
                throw new UnreadableSheet(
                        "sheet.empty", "the workbook is empty; a header row with the columns' names is expected");
            }
        } catch (UnreadableSheet refused) {
            throw refused;
        } catch (Exception broken) {
            // The library lets through whatever its parsers throw, some of it checked and not declared.
            throw broken();
        }
    }

    private boolean writeFirst(SheetSource source, OutputStream csv) throws IOException {
        try (InputStream in = source.open();
                ReadableWorkbook book = new ReadableWorkbook(in, WITH_FORMATS);
                Writer out = new OutputStreamWriter(csv, StandardCharsets.UTF_8)) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE && write(sheet, out)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether it is an archive of a bearable size, before anything is unpacked into memory. */
    private void weigh(SheetSource source) throws IOException {
        long most = limits.bytes() * UNPACKED;
        long unpacked = 0;
        boolean book = false;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(source.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                book |= entry.getName().equals("[Content_Types].xml");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > most) {
                        throw Recognition.tooLarge(limits);
                    }
                }
            }
        }
        if (!book) {
            throw broken();
        }
    }

    private boolean write(org.dhatim.fastexcel.reader.Sheet sheet, Writer out) throws IOException {
        SheetWriter writer = new SheetWriter(out);
        long line = 1;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (row.getRowNum() > limits.rows() + 1) {
                    throw new UnreadableSheet(
                            "sheet.too_many_rows",
                            "the sheet has more than " + limits.rows() + " rows; split it into several files",
                            limits.rows());
                }
                for (; line < row.getRowNum(); line++) {
                    out.write('\n');
                }
                writer.row(texts(row));
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
        for (int k = 0; k < row.getCellCount(); k++) {
            texts.add(row.getOptionalCell(k).map(cells::text).orElse(""));
        }
        while (texts.size() > 1 && texts.getLast().isEmpty()) {
            texts.removeLast();
        }
        return texts;
    }

    private static UnreadableSheet broken() {
        return new UnreadableSheet(
                "sheet.workbook_broken", "the workbook cannot be read; save the sheet as CSV and take that file");
    }
}
