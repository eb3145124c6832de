package org.teranga.matching.upload.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * Bringing a spreadsheet in ({@code matching/upload/import}). The form is sent as {@code multipart/form-data} with {@code what} (offers or
 * needs), {@code file} and {@code step} ({@code check} to look first); its answer is this page with a report,
 * or leads to a page where the file waits.
 *
 * @param form   the answers so far; a file that cannot be read at all is a fault of {@code file}
 * @param action where the form is sent, from the root of the host
 * @param report what became of the rows; null before anything was sent
 * @param files  those that wait; none beside a report
 */
public record SpreadsheetImportView(
        FilledForm form, String action, @Nullable Report report, List<Waiting> files) {
    public SpreadsheetImportView {
        files = List.copyOf(files);
    }

    /**
     * A file that waits.
     *
     * @param href  where it is gone on with
     * @param what  {@code offers} or {@code needs}
     * @param by    whose it is; empty where it is the reader's
     * @param at    when it was brought
     * @param until when it goes
     */
    public record Waiting(String href, String what, String by, Instant at, Instant until) {}

    /**
     * What became of the rows, or would become of them.
     *
     * @param counts     how many became what
     * @param recognised how the file was read, in words: encoding, separator, order of dates, unknown columns
     * @param understood words in closed columns with what they were taken for
     * @param aside      what waits aside, by reason
     * @param rows       the rows that stay out, in the order of the file
     * @param more       how many more such rows there are than are listed
     * @param waiting    rows that would change a known record and wait until somebody decides
     * @param changesHref where those can be decided; empty where the reader may not
     * @param quiet      whether the reader is not told which rows were known
     * @param listHref   where the rows can now be seen
     * @param faultsHref the address of the faults as a spreadsheet; empty where there are none
     * @param waits      where the file waits to be imported; empty where it has been
     * @param mendHref   where rows that stay out can be mended; empty where there are none, or that is not possible
     * @param duplicates how many of those that came in may be people who are known already
     * @param twice      rows of which that is foreseen, the first of them
     * @param duplicatesHref where these are compared; empty where the reader may not
     */
    public record Report(
            Counts counts,
            List<String> recognised,
            List<String> understood,
            List<Aside> aside,
            List<Row> rows,
            long more,
            long waiting,
            String changesHref,
            boolean quiet,
            String listHref,
            String faultsHref,
            String waits,
            String mendHref,
            long duplicates,
            String duplicatesHref,
            List<Row> twice) {
        public Report {
            recognised = List.copyOf(recognised);
            understood = List.copyOf(understood);
            twice = List.copyOf(twice);
            aside = List.copyOf(aside);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Rows that were stored and wait aside for one reason.
     *
     * @param why   in words
     * @param count how many
     * @param lines the lines of the first of them
     */
    public record Aside(String why, long count, List<Long> lines) {
        public Aside {
            lines = List.copyOf(lines);
        }

        /** How many more there are than are named. */
        public long more() {
            return count - lines.size();
        }
    }

    /**
     * How many rows became what.
     *
     * @param what      {@code offers} or {@code needs}
     * @param accepted  new rows
     * @param updated   rows that were known and have changed
     * @param unchanged rows that were known as they are
     * @param rejected  rows that stay out
     */
    public record Counts(String what, long accepted, long updated, long unchanged, long rejected) {
        /** How many rows the file has. */
        public long total() {
            return accepted + updated + unchanged + rejected;
        }
    }

    /**
     * A row that stayed out.
     *
     * @param line   its line in the file, from 1 on, the header included
     * @param who    whose it is, as the file says; empty where it does not
     * @param faults what is wrong with it
     */
    public record Row(long line, String who, List<Cell> faults) {
        public Row {
            faults = List.copyOf(faults);
        }
    }

    /** What is wrong with one cell: its column, what stands there, and what would be right. */
    public record Cell(String column, String value, String message) {}
}
