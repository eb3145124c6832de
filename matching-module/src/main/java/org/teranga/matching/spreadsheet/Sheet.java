package org.teranga.matching.spreadsheet;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.teranga.matching.spreadsheet.file.FormatRecognition;
import org.teranga.matching.spreadsheet.file.SheetFormat;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.file.SheetWriter;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.spreadsheet.row.SheetRow;
import org.teranga.matching.spreadsheet.row.ValueMeanings;

/** A spreadsheet that is read row by row; memory is needed for one row at a time. */
public final class Sheet implements AutoCloseable {
    private final SheetFormat format;
    private final SheetLimits limits;
    private final Set<String> known;
    private final ColumnMeanings meanings;
    private final Bounded text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private ValueMeanings.Listener listener = ValueMeanings.Listener.NOBODY;
    private long lastLine;
    private int rows;

    private Sheet(SheetFormat format, SheetLimits limits, Expected expected, Reader reader) throws IOException {
        this.format = format;
        this.limits = limits;
        this.known = Set.copyOf(expected.known);
        this.meanings = expected.meanings;
        this.text = new Bounded(reader, limits);
        this.parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(format.separator())
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get()
                .parse(text);
        this.records = parser.iterator();
        this.header = header();
    }

    /**
     * Opens a spreadsheet and reads its header.
     *
     * @param known the columns that have a meaning; the others are remarks
     * @throws UnreadableSheet where it is none, or has no usable header
     * @throws IOException     where the bytes cannot be read
     */
    public static Sheet open(SheetSource source, SheetLimits limits, Set<String> known) throws IOException {
        return open(source, limits, known, ColumnMeanings.BY_NAME);
    }

    /**
     * As {@link #open(SheetSource, SheetLimits, Set)}, where somebody has said what its columns mean.
     *
     * @param meanings of its columns
     */
    static Sheet open(SheetSource source, SheetLimits limits, Set<String> known, ColumnMeanings meanings)
            throws IOException {
        return open(source, limits, new Expected(known, meanings));
    }

    /** Opens a spreadsheet of which nothing is known: all its columns are remarks. */
    static Sheet anyColumns(SheetSource source, SheetLimits limits) throws IOException {
        return open(source, limits, new Expected(Set.of(), ColumnMeanings.BY_NAME));
    }

    private static Sheet open(SheetSource source, SheetLimits limits, Expected expected) throws IOException {
        SheetFormat format = FormatRecognition.of(source, limits);
        InputStream bytes = source.open();
        bytes.skipNBytes(format.mark());
        return new Sheet(
                format, limits, expected, new BufferedReader(new InputStreamReader(bytes, format.charset()), 1 << 16));
    }

    /** From now on this hears what becomes of words in closed columns. */
    void heard(ValueMeanings.Listener by) {
        listener = by;
    }

    /** How it is written. */
    public SheetFormat format() {
        return format;
    }

    /** The names of its columns, in lower case, in order. */
    public List<String> columns() {
        return header;
    }

    /** The columns that are kept as remarks, in order. */
    public List<String> remarkColumns() {
        return header.stream()
                .filter(column ->
                        !column.isEmpty() && !column.equals(ColumnMeanings.LEFT_OUT) && !known.contains(column))
                .toList();
    }

    /**
     * The next row that is not blank.
     *
     * @throws UnreadableSheet where a limit is passed
     */
    public Optional<SheetRow> next() {
        for (Optional<CSVRecord> record = record(); record.isPresent(); record = record()) {
            SheetRow row = row(record.get(), lastLine);
            lastLine = parser.getCurrentLineNumber();
            if (!row.cells().isEmpty() || !row.remarks().isEmpty() || row.surplus()) {
                if (++rows > limits.rows()) {
                    throw new UnreadableSheet(
                            "sheet.too_many_rows",
                            "the file has more than " + limits.rows() + " rows; split it into several files",
                            limits.rows());
                }
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private Optional<CSVRecord> record() {
        text.restart(lastLine + 1);
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException | IllegalStateException failure) {
            throw new UnreadableSheet(
                    "sheet.broken_row",
                    "line " + (lastLine + 1) + " cannot be read; maybe a quotation mark is not closed",
                    lastLine + 1);
        }
    }

    private List<String> header() {
        CSVRecord record = record().orElseThrow(() -> new UnreadableSheet(
                "sheet.empty", "the file is empty; a header row with the columns' names is expected"));
        lastLine = parser.getCurrentLineNumber();
        if (record.size() > limits.cells()) {
            throw new UnreadableSheet(
                    "sheet.too_many_columns",
                    "the header has more than " + limits.cells() + " columns",
                    limits.cells());
        }
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : record) {
            String name = cell.strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !seen.add(name)) {
                throw new UnreadableSheet(
                        "sheet.column_twice", "the column " + name + " stands twice in the header; remove one", name);
            }
            names.add(name);
        }
        List<String> named = meanings.named(names);
        if (!known.isEmpty() && named.stream().noneMatch(known::contains)) {
            throw new UnreadableSheet(
                    "sheet.no_known_column",
                    "the first row names none of the columns "
                            + String.join(", ", known.stream().sorted().toList()),
                    String.join(", ", known.stream().sorted().toList()));
        }
        return List.copyOf(named);
    }

    private SheetRow row(CSVRecord record, long before) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, String> remarks = new LinkedHashMap<>();
        boolean surplus = false;
        for (int i = 0; i < record.size(); i++) {
            String cell = harmful(record.get(i).strip());
            if (cell.isEmpty()) {
                continue;
            }
            String column = i < header.size() ? header.get(i) : "";
            if (known.contains(column)) {
                cells.put(column, cell);
            } else if (column.isEmpty()) {
                surplus = true;
            } else if (!column.equals(ColumnMeanings.LEFT_OUT)) {
                remarks.put(column, cell);
            }
        }
        if (!meanings.kind().isEmpty() && !(cells.isEmpty() && remarks.isEmpty())) {
            cells.putIfAbsent("kind", meanings.kind());
        }
        return new SheetRow(before + 1, meanings.values().coded(cells, listener), remarks, surplus);
    }

    /** Takes back the apostrophe with which formulas are made harmless on export. */
    private static String harmful(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && SheetWriter.looksLikeFormula(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    /** Whether each row says this: a column of that name, or what holds for all rows. */
    boolean tells(String column) {
        return header.contains(column)
                || column.equals("kind") && !meanings.kind().isEmpty();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private record Expected(Set<String> known, ColumnMeanings meanings) {}

    /** Ends a row that goes on too long, as where a quotation mark is never closed, and a file that is too large. */
    private static final class Bounded extends FilterReader {
        private final SheetLimits limits;
        private long all;
        private long here;
        private long line = 1;

        private Bounded(Reader in, SheetLimits limits) {
            super(in);
            this.limits = limits;
        }

        private void restart(long atLine) {
            here = 0;
            line = atLine;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            // One buffer of the parser at most is read ahead of the row it belongs to.
            int count = super.read(buffer, offset, Math.min(length, limits.width()));
            count(Math.max(count, 0));
            return count;
        }

        private void count(int characters) {
            all += characters;
            here += characters;
            if (here > 2L * limits.width()) {
                throw new UnreadableSheet(
                        "sheet.too_wide",
                        "the row at line " + line + " is longer than " + limits.width()
                                + " characters; maybe a quotation mark is not closed",
                        line,
                        limits.width());
            }
            if (all > limits.bytes()) {
                throw FormatRecognition.tooLarge(limits);
            }
        }
    }
}
