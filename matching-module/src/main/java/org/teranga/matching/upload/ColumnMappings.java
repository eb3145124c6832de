package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.spreadsheet.ColumnMeanings;
import org.teranga.matching.spreadsheet.ValueMeanings;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.KeyedHash;

/** What staff have said of the columns of spreadsheets, found again by the whole header. */
@ApplicationScoped
class ColumnMappings {
    private final TenantSql sql;
    private final KeyedHash hash;
    private final Clock clock;

    @Inject
    ColumnMappings(TenantSql sql, KeyedHash hash, Clock clock) {
        this.sql = sql;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * What was said last of a file with this header.
     *
     * @param columns its names, in order
     */
    Optional<ColumnMeanings> find(RowsAre rowsAre, List<String> columns) {
        return sql.first(
                        "select meanings, kind from matching.column_mapping where rows_are = ? and header = ?",
                        row -> new ColumnMeanings(
                                List.of((String[]) row.getArray(1).getArray()), row.getString(2)),
                        rowsAre.code(),
                        header(columns))
                .map(said -> said.with(ValueMeanings.said(words(rowsAre, columns))));
    }

    private ValueMeanings.Said words(RowsAre rowsAre, List<String> columns) {
        Map<String, String> words = new HashMap<>();
        sql.list(
                        "select said_of, word, code from matching.value_mapping where rows_are = ? and header = ?",
                        row -> Map.entry(row.getString(1) + " " + row.getString(2), row.getString(3)),
                        rowsAre.code(),
                        header(columns))
                .forEach(one -> words.put(one.getKey(), one.getValue()));
        return words.isEmpty()
                ? (column, folded) -> Optional.empty()
                : (column, folded) -> Optional.ofNullable(words.get(column + " " + word(column, folded)));
    }

    /** Remembers what words mean, besides those of before. */
    void putWords(RowsAre rowsAre, List<String> columns, List<SaidWord> words) {
        String header = header(columns);
        sql.batch(
                "insert into matching.value_mapping (rows_are, header, said_of, word, code) values (?, ?, ?, ?, ?)"
                        + " on conflict (tenant_id, rows_are, header, said_of, word) do update set code = excluded.code",
                words.stream()
                        .map(one -> new Object[] {
                            rowsAre.code(), header, one.column(), word(one.column(), one.folded()), one.code()
                        })
                        .toList());
    }

    private String word(String column, String folded) {
        return hash.text("value " + column + " " + folded);
    }

    /** Remembers it, in place of what was said before. */
    void put(RowsAre rowsAre, List<String> columns, ColumnMeanings meanings, UUID staff) {
        sql.change(
                "insert into matching.column_mapping (rows_are, header, meanings, kind, noted_at, noted_by)"
                        + " values (?, ?, string_to_array(?, '|'), ?, ?, ?) on conflict (tenant_id, rows_are, header)"
                        + " do update set meanings = excluded.meanings, kind = excluded.kind,"
                        + " noted_at = excluded.noted_at, noted_by = excluded.noted_by",
                rowsAre.code(),
                header(columns),
                String.join("|", meanings.meanings()),
                meanings.kind(),
                clock.instant(),
                staff);
    }

    private String header(Collection<String> columns) {
        return hash.text("header " + String.join("\n", columns));
    }
}
