package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.spreadsheet.ColumnMeanings;
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
                row -> new ColumnMeanings(List.of((String[]) row.getArray(1).getArray()), row.getString(2)),
                rowsAre.code(),
                header(columns));
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
