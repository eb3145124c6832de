package org.teranga.tenantadmin.transfer.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.privacy.BulkCipher;

/** Writes the rows of one table as CSV, a batch in memory at a time, personal fields in clear. */
final class TableWriter {
    private final Table table;
    private final List<Column> columns;
    private final BulkCipher cipher;

    TableWriter(Table table, BulkCipher cipher) {
        this.table = table;
        this.columns = table.travelling();
        this.cipher = cipher;
    }

    /**
     * Writes them.
     *
     * @param progress gets the number of rows after each batch
     * @return how many rows
     */
    long write(Connection connection, EntryOutput entry, LongConsumer progress) throws SQLException, IOException {
        long written = 0;
        try (CSVPrinter csv =
                        new CSVPrinter(new java.io.OutputStreamWriter(entry, StandardCharsets.UTF_8), Cells.FORMAT);
                PreparedStatement select = connection.prepareStatement(table.select())) {
            csv.printRecord(columns.stream().map(Column::name).toList());
            select.setFetchSize(table.batch());
            try (ResultSet rows = select.executeQuery()) {
                List<@Nullable Object[]> batch = new ArrayList<>();
                boolean more = rows.next();
                while (more) {
                    batch.add(row(rows));
                    more = rows.next();
                    if (batch.size() == table.batch() || !more) {
                        write(batch, csv);
                        written += batch.size();
                        progress.accept(batch.size());
                        batch.clear();
                    }
                }
            }
        }
        return written;
    }

    private @Nullable Object[] row(ResultSet rows) throws SQLException {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).content() instanceof Column.Content.Sealed
                    ? rows.getBytes(i + 1)
                    : rows.getString(i + 1);
        }
        return values;
    }

    private void write(List<@Nullable Object[]> batch, CSVPrinter csv) throws SQLException, IOException {
        cipher.load(persons(batch));
        for (@Nullable Object[] row : batch) {
            for (int i = 0; i < row.length; i++) {
                csv.print(cell(columns.get(i), row, i));
            }
            csv.println();
        }
    }

    private @Nullable String cell(Column column, @Nullable Object[] row, int index) {
        if (!(column.content() instanceof Column.Content.Sealed sealed)) {
            return Cells.written(column, (String) row[index]);
        }
        byte[] bytes = (byte[]) row[index];
        if (bytes == null) {
            return null;
        }
        return cipher.open(person(sealed, row), sealed.field(), bytes)
                .map(value -> Objects.requireNonNull(Cells.written(column, value)))
                .orElse(Cells.ERASED);
    }

    private Set<UUID> persons(List<@Nullable Object[]> batch) {
        Set<UUID> persons = new LinkedHashSet<>();
        for (Column column : columns) {
            if (column.content() instanceof Column.Content.Sealed sealed) {
                batch.forEach(row -> persons.add(person(sealed, row)));
            }
        }
        return persons;
    }

    private UUID person(Column.Content.Sealed sealed, @Nullable Object[] row) {
        for (String person : sealed.persons()) {
            for (int i = 0; i < row.length; i++) {
                if (columns.get(i).name().equals(person) && row[i] != null) {
                    return UUID.fromString((String) row[i]);
                }
            }
        }
        throw new IllegalStateException("a row of the table " + table.name() + " has nothing in " + sealed.persons()
                + ". Maybe: the comment of its sealed column names other columns");
    }
}
