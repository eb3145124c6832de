package org.teranga.tenantadmin.transfer.archive.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.DatabaseFailed;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SqlValues;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.BulkCipher;
import org.teranga.platform.refusal.Refusal;

/** Brings the rows of one table in: a batch in memory at a time, personal fields sealed under keys of this platform. */
public final class TableReader {
    private final ArchiveTable table;
    private final BulkCipher cipher;
    private final Renaming renaming;
    private final ArrivalRules rules;

    public TableReader(ArchiveTable table, BulkCipher cipher, Renaming renaming, ArrivalRules rules) {
        this.table = table;
        this.cipher = cipher;
        this.renaming = renaming;
        this.rules = rules;
    }

    /** How many rows stood there, and how many of them came in. */
    public record Read(long rows, long kept) {}

    /**
     * Reads them to the end of the entry.
     *
     * @param left takes the rows of a table that stays out
     * @throws Refusal invalid where a column or a value is none of ours
     */
    public Read read(TenantDatabase database, EntryInput entry, RowsLeftOut left) throws IOException {
        CellLimit limit = new CellLimit(new InputStreamReader(entry, StandardCharsets.UTF_8), table.name());
        long[] count = {0, 0};
        try (CSVParser csv = CSVParser.builder()
                .setReader(limit)
                .setFormat(ArchiveCells.FORMAT)
                .get()) {
            rows(database, csv, limit, left, count);
        } catch (CSVException malformed) {
            throw Refusal.unprocessable("transfer.row_malformed", table.name(), count[0]);
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof CSVException) {
                throw Refusal.unprocessable("transfer.row_malformed", table.name(), count[0]);
            }
            throw failure.getCause();
        }
        return new Read(count[0], count[1]);
    }

    private void rows(TenantDatabase database, CSVParser csv, CellLimit limit, RowsLeftOut left, long[] count) {
        var records = csv.iterator();
        List<Column> columns = header(records.hasNext() ? records.next() : null);
        List<Column> stored = stored(columns);
        boolean keeps = rules.keeps(table);
        List<Map<String, @Nullable String>> batch = new ArrayList<>();
        while (records.hasNext()) {
            Map<String, @Nullable String> row = row(columns, records.next(), ++count[0]);
            limit.rowEnded();
            if (!keeps || rules.keeps(table, row)) {
                batch.add(row);
            }
            if (batch.size() == table.batch() || !records.hasNext()) {
                if (keeps) {
                    write(database, stored, batch, count[0]);
                    count[1] += batch.size();
                } else {
                    left.write(database, batch);
                }
                batch.clear();
            }
        }
    }

    private List<Column> header(@Nullable CSVRecord header) {
        if (header == null) {
            throw Refusal.unprocessable("transfer.unreadable", table.entry());
        }
        List<Column> columns = new ArrayList<>();
        for (String name : header) {
            Column known = table.travelling().stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Refusal.unprocessable(
                            "transfer.column_unknown",
                            table.name(),
                            String.valueOf(name).strip()));
            if (columns.contains(known)) {
                throw Refusal.unprocessable("transfer.column_unknown", table.name(), known.name());
            }
            columns.add(known);
        }
        return columns;
    }

    /** What came, and keys, which are made here. */
    private List<Column> stored(List<Column> came) {
        return table.columns().stream()
                .filter(column -> !column.travels() || came.contains(column) && rules.keeps(table, column))
                .toList();
    }

    private Map<String, @Nullable String> row(List<Column> columns, CSVRecord cells, long number) {
        if (cells.size() != columns.size()) {
            throw Refusal.unprocessable("transfer.row_malformed", table.name(), number);
        }
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String cell = cells.get(i);
            boolean renames = column.content() instanceof Column.Content.Plain;
            row.put(column.name(), renames ? ArchiveCells.read(column, ArchiveCells.renamed(cell, renaming)) : cell);
        }
        return row;
    }

    private void write(
            TenantDatabase database, List<Column> stored, List<Map<String, @Nullable String>> batch, long last) {
        if (batch.isEmpty()) {
            return;
        }
        SqlStatement insert = database.sql(table.insert(stored));
        try {
            cipher.prepare(persons(stored, batch));
            insert.updateEach(
                    batch,
                    (Map<String, @Nullable String> row, SqlValues values) ->
                            stored.forEach(column -> values.bind(column.name(), value(column, row))));
        } catch (DatabaseFailed refused) {
            String state = refused.state();
            if (state.startsWith("22") || state.startsWith("23")) {
                throw Refusal.unprocessable(
                        "transfer.rows_refused", table.name(), last - batch.size() + 1, last, state);
            }
            throw refused;
        } catch (IllegalArgumentException noId) {
            throw Refusal.unprocessable("transfer.rows_refused", table.name(), last - batch.size() + 1, last, "id");
        }
    }

    private @Nullable Object value(Column column, Map<String, @Nullable String> row) {
        String cell = row.get(column.name());
        return switch (column.content()) {
            case Column.Content.Plain plain -> rules.value(column, cell);
            case Column.Content.File file -> cell;
            case Column.Content.Key key ->
                row.get("erased_at") != null ? null : cipher.freshKey(person(List.of(key.person()), row));
            case Column.Content.Sealed sealed -> cell == null ? null : sealed(sealed, column, cell, row);
        };
    }

    private byte[] sealed(Column.Content.Sealed sealed, Column column, String cell, Map<String, @Nullable String> row) {
        Optional<String> value = cell.equals(ArchiveCells.ERASED)
                ? Optional.empty()
                : Optional.ofNullable(ArchiveCells.read(column, cell));
        return cipher.seal(person(sealed.persons(), row), sealed.field(), value);
    }

    /** Whose keys are needed: of those of whom there is something to seal. */
    private static Set<UUID> persons(List<Column> stored, List<Map<String, @Nullable String>> batch) {
        Set<UUID> persons = new LinkedHashSet<>();
        for (Column column : stored) {
            if (column.content() instanceof Column.Content.Sealed sealed) {
                for (Map<String, @Nullable String> row : batch) {
                    if (!ArchiveCells.ERASED.equals(
                            Objects.requireNonNullElse(row.get(column.name()), ArchiveCells.ERASED))) {
                        persons.add(person(sealed.persons(), row));
                    }
                }
            }
        }
        return persons;
    }

    private static UUID person(List<String> columns, Map<String, @Nullable String> row) {
        for (String column : columns) {
            String id = row.get(column);
            if (id != null) {
                return UUID.fromString(id);
            }
        }
        throw new IllegalArgumentException("a row without " + columns);
    }
}
