package org.teranga.matching.upload.desk;

import java.time.LocalDate;
import java.util.List;

/**
 * Rows of a spreadsheet that cannot go in as they are, to be mended ({@code matching/upload/mend}).
 *
 * @param action  where what is typed is sent: {@code line} for each row, {@code c-LINE-COLUMN}, {@code out}
 * @param keepHref where it is kept while it is typed
 * @param checkHref where all rows are looked at
 * @param what    {@code offers} or {@code needs}
 * @param by      whose file it is; empty where it is the reader's
 * @param until   when the file goes
 * @param ready   how many rows would go in now
 * @param rows    those that would not, the first of them
 * @param more    how many there are besides
 * @param leftOut rows that are not to come in
 */
public record MendView(
        String action,
        String keepHref,
        String checkHref,
        String what,
        String by,
        LocalDate until,
        long ready,
        List<Row> rows,
        long more,
        List<LeftOut> leftOut) {
    public MendView {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A row.
     *
     * @param line   its line in the file
     * @param who    whose it is, as the file says; empty where it does not
     * @param fields what is to be mended
     * @param rest   what else stands in it
     */
    public record Row(long line, String who, List<Field> fields, List<Said> rest) {
        public Row {
            fields = List.copyOf(fields);
            rest = List.copyOf(rest);
        }
    }

    /**
     * A cell to mend.
     *
     * @param name    by which it is sent
     * @param label   its column, as the file calls it
     * @param value   what stands there
     * @param message what would be right
     * @param choices what it can be; none where it is typed
     */
    public record Field(String name, String label, String value, String message, List<ColumnsView.Choice> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /** What stands in a cell. */
    public record Said(String column, String text) {}

    /** A row that is not to come in. */
    public record LeftOut(long line, String who) {}
}
