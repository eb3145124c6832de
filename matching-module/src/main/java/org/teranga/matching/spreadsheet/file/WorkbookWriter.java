package org.teranga.matching.spreadsheet.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.teranga.platform.spreadsheet.CellText;

/** Writes a workbook of one sheet: its columns' names stay in sight, every cell is text, and none that a program could take for a formula. */
public final class WorkbookWriter {
    private static final double WIDEST = 60;
    private static final double NARROWEST = 10;

    private WorkbookWriter() {}

    /**
     * Writes it.
     *
     * @param name     of the sheet
     * @param leftward whether it reads from right to left
     * @param rows     the first of which names the columns
     */
    public static byte[] of(String name, boolean leftward, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Teranga", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            if (leftward) {
                sheet.rightToLeft();
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, CellText.inWorkbook(cells.get(column)));
                }
            }
            for (int column = 0; column < rows.getFirst().size(); column++) {
                sheet.width(column, width(rows, column));
                sheet.style(0, column).bold().set();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static double width(List<List<String>> rows, int column) {
        int longest = rows.stream()
                .limit(100)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.clamp(longest + 2, NARROWEST, WIDEST);
    }
}
