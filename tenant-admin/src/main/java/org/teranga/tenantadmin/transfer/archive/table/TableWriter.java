package org.teranga.tenantadmin.transfer.archive.table;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SqlRow;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.BulkCipher;

/** Writes the rows of one table as CSV, a batch in memory at a time, personal fields in clear. */
public final class TableWriter {
    private final ArchiveTable table;
    private final List<Column> columns;
    private final BulkCipher cipher;

    public TableWriter(ArchiveTable table, BulkCipher cipher) {
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
    public long write(TenantDatabase database, EntryOutput entry, LongConsumer progress) throws IOException {
        try (CSVPrinter csv =
                new CSVPrinter(new OutputStreamWriter(entry, StandardCharsets.UTF_8), ArchiveCells.FORMAT)) {
            csv.printRecord(columns.stream().map(Column::name).toList());
            return database.sql(table.select()).batches(SqlRow.class, table.batch(), batch -> {
                write(batch, csv);
                progress.accept(batch.size());
            });
        }
    }

    private void write(List<SqlRow> batch, CSVPrinter csv) {
        cipher.load(persons(batch));
        try {
            for (SqlRow row : batch) {
                for (Column column : columns) {
                    csv.print(cell(column, row));
                }
                csv.println();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private @Nullable String cell(Column column, SqlRow row) {
        if (!(column.content() instanceof Column.Content.Sealed sealed)) {
            return ArchiveCells.written(column, row.text(column.name()));
        }
        byte[] bytes = row.bytes(column.name());
        if (bytes == null) {
            return null;
        }
        return cipher.open(person(sealed, row), sealed.field(), bytes)
                .map(value -> Objects.requireNonNull(ArchiveCells.written(column, value)))
                .orElse(ArchiveCells.ERASED);
    }

    private Set<UUID> persons(List<SqlRow> batch) {
        Set<UUID> persons = new LinkedHashSet<>();
        for (Column column : columns) {
            if (column.content() instanceof Column.Content.Sealed sealed) {
                batch.stream()
                        .filter(row -> row.bytes(column.name()) != null)
                        .forEach(row -> persons.add(person(sealed, row)));
            }
        }
        return persons;
    }

    private UUID person(Column.Content.Sealed sealed, SqlRow row) {
        return sealed.persons().stream()
                .filter(person ->
                        columns.stream().anyMatch(column -> column.name().equals(person)))
                .flatMap(person -> Stream.ofNullable(row.text(person)))
                .findFirst()
                .map(UUID::fromString)
                .orElseThrow(() -> new IllegalStateException("a row of the table " + table.name() + " has nothing in "
                        + sealed.persons() + ". Maybe: the comment of its sealed column names other columns"));
    }
}
