package org.teranga.matching.spreadsheet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.teranga.matching.spreadsheet.file.SheetFormat;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;
import org.teranga.matching.spreadsheet.informal.CodeSense;
import org.teranga.matching.spreadsheet.informal.InformalCells;
import org.teranga.matching.spreadsheet.informal.PlaceCells;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.spreadsheet.row.SheetRow;
import org.teranga.matching.spreadsheet.row.ValueMeanings;
import org.teranga.platform.spreadsheet.CellText;

/** A spreadsheet that is read row by row; memory is needed for one row at a time. */
public final class Sheet implements AutoCloseable {
    private final SheetText text;
    private final SheetLimits limits;
    private final Expected expected;
    private final List<String> names;
    private final List<String> header;
    private final CodeSenses senses;
    private ValueMeanings.Listener listener = ValueMeanings.Listener.NOBODY;
    private boolean asWritten;
    private int rows;

    private Sheet(SheetSource source, SheetLimits limits, Expected expected) throws IOException {
        this.text = SheetText.open(source, limits);
        this.limits = limits;
        this.expected = expected;
        this.senses = new CodeSenses(() -> {
            Sheet again = new Sheet(source, limits, expected);
            again.asWritten();
            return again;
        });
        this.names = new SheetHeader(limits, expected.titles, expected.lenient).read(text);
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
        return open(new MeantSheet(source, ColumnMeanings.BY_NAME), limits, known);
    }

    /** As {@link #open(SheetSource, SheetLimits, Set)}, where somebody has said what its columns mean. */
    static Sheet open(MeantSheet meant, SheetLimits limits, Set<String> known) throws IOException {
        boolean lenient = meant.meanings().values().today().isPresent();
        return open(
                meant.source(),
                limits,
                new Expected(Set.copyOf(known), meant.meanings(), meant.titles(), lenient, meant.corrections()));
    }

    /** Opens a spreadsheet of which nothing is known but where its header stands: all its columns are remarks. */
    static Sheet anyColumns(SheetSource source, SheetLimits limits, int titles) throws IOException {
        return open(source, limits, new Expected(Set.of(), ColumnMeanings.BY_NAME, titles, true, Corrections.NONE));
    }

    private static Sheet open(SheetSource source, SheetLimits limits, Expected expected) throws IOException {
        return new Sheet(source, limits, expected);
    }

    /** From now on this hears what becomes of words in closed columns, and of cells that are read as people write them. */
    void heard(ValueMeanings.Listener by) {
        listener = by;
    }

    /** From now on cells are told as they stand. */
    void asWritten() {
        asWritten = true;
    }

    /** How it is written. */
    public SheetFormat format() {
        return text.format();
    }

    /** The names of its columns, in lower case, in order. */
    public List<String> columns() {
        return header;
    }

    /** The columns that are kept as remarks, in order. */
    public List<String> remarkColumns() {
        return header.stream()
                .filter(column -> !column.isEmpty()
                        && !column.equals(ColumnMeanings.LEFT_OUT)
                        && !column.equals(ColumnMeanings.FIRST_NAME)
                        && !expected.known.contains(column))
                .toList();
    }

    /**
     * The next row that is not blank.
     *
     * @throws UnreadableSheet where a limit is passed
     */
    public Optional<SheetRow> next() {
        for (Optional<CSVRecord> record = text.next(); record.isPresent(); record = text.next()) {
            long line = text.line();
            SheetRow row = row(record.get(), line);
            boolean blank = row.cells().isEmpty() && row.remarks().isEmpty() && !row.surplus();
            if (!blank && !expected.corrections.leftOut().contains(line)) {
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

    private List<String> header() {
        List<String> named = expected.meanings.named(names);
        if (!expected.known.isEmpty() && named.stream().noneMatch(expected.known::contains)) {
            String all = String.join(", ", expected.known.stream().sorted().toList());
            throw new UnreadableSheet("sheet.no_known_column", "the first row names none of the columns " + all, all);
        }
        return List.copyOf(named);
    }

    private SheetRow row(CSVRecord record, long line) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, String> remarks = new LinkedHashMap<>();
        boolean surplus = false;
        for (int i = 0; i < record.size(); i++) {
            String cell = CellText.original(record.get(i).strip());
            if (cell.isEmpty()) {
                continue;
            }
            String column = i < header.size() ? header.get(i) : "";
            if (expected.known.contains(column)) {
                cells.put(column, cell);
            } else if (column.isEmpty() && !expected.lenient) {
                surplus = true;
            } else if (column.equals(ColumnMeanings.FIRST_NAME)) {
                cells.put(column, cell);
            } else if (!column.equals(ColumnMeanings.LEFT_OUT)) {
                remarks.put(column.isEmpty() ? SheetHeader.letter(i) : column, cell);
            }
        }
        return read(line, cells, remarks, surplus);
    }

    private SheetRow read(long line, Map<String, String> cells, Map<String, String> remarks, boolean surplus) {
        String first = cells.remove(ColumnMeanings.FIRST_NAME);
        if (first != null) {
            cells.merge("name", first, (last, before) -> before + " " + last);
        }
        ColumnMeanings meanings = expected.meanings;
        if (!meanings.kind().isEmpty() && !(cells.isEmpty() && remarks.isEmpty())) {
            cells.putIfAbsent("kind", meanings.kind());
        }
        expected.corrections.cells().getOrDefault(line, Map.of()).forEach((column, text) -> {
            if (text.isEmpty()) {
                cells.remove(column);
            } else {
                cells.put(column, text);
            }
        });
        if (asWritten) {
            return new SheetRow(line, cells, remarks, surplus, Map.of());
        }
        InformalCells informal = meanings.values()
                .today()
                .map(today -> new InformalCells(meanings.values(), today, listener, this::nameOf, cells, remarks))
                .orElse(null);
        if (informal == null) {
            return new SheetRow(line, meanings.values().coded(cells, listener), remarks, surplus, Map.of());
        }
        Map<String, List<String>> places = new PlaceCells(cells, this::sense, informal::moves).read();
        Map<String, String> written = informal.read();
        return new SheetRow(line, meanings.values().coded(cells, listener), remarks, surplus, written, places);
    }

    /** A file with our own names for its columns says codes where they belong. */
    private CodeSense sense(String column) {
        if (expected.meanings.meanings().isEmpty()) {
            return column.equals("commune") ? CodeSense.COMMUNE : CodeSense.POSTCODE;
        }
        int at = header.indexOf(column);
        // Where the file has no such column, somebody typed it for one row.
        return at < 0 ? CodeSense.UNKNOWN : senses.of(column, names.get(at));
    }

    private String nameOf(String column) {
        int at = header.indexOf(column);
        return at < 0 || names.get(at).isEmpty() || names.get(at).equals(column) ? column + " *" : names.get(at);
    }

    /** Whether each row says this: a column of that name, or what holds for all rows. */
    boolean tells(String column) {
        return header.contains(column)
                || column.equals("kind") && !expected.meanings.kind().isEmpty();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /**
     * What a file is taken for.
     *
     * @param known       columns that have a meaning
     * @param meanings    of its columns
     * @param titles      lines above the header
     * @param lenient     whether it may be as people keep it for people
     * @param corrections of single rows
     */
    private record Expected(
            Set<String> known, ColumnMeanings meanings, int titles, boolean lenient, Corrections corrections) {}
}
