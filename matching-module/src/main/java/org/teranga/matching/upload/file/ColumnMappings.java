package org.teranga.matching.upload.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.spreadsheet.row.ValueMeanings;
import org.teranga.matching.upload.RowsAre;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.KeyedHash;

/** What staff have said of the columns of spreadsheets, found again by the whole header. */
@ApplicationScoped
class ColumnMappings {
    private static final String OF_HEADER = " where tenant_id = :tenant and rows_are = :rowsAre and header = :header";

    private final TenantDatabase database;
    private final KeyedHash hash;
    private final Clock clock;

    @Inject
    ColumnMappings(TenantDatabase database, KeyedHash hash, Clock clock) {
        this.database = database;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * What was said last of a file with this header.
     *
     * @param columns its names, in order
     */
    Optional<ColumnMeanings> find(RowsAre rowsAre, List<String> columns) {
        return database.sql("select meanings, kind from matching.column_mapping" + OF_HEADER)
                .bind("rowsAre", rowsAre.code())
                .bind("header", header(columns))
                .first(SaidColumns.class)
                .map(said ->
                        new ColumnMeanings(said.meanings, said.kind).with(ValueMeanings.said(words(rowsAre, columns))));
    }

    /** What was said of those of these headers of which something was. */
    Map<List<String>, ColumnMeanings> among(RowsAre rowsAre, List<List<String>> headers) {
        Map<String, List<String>> hashes = new HashMap<>();
        headers.forEach(columns -> hashes.put(header(columns), columns));
        Map<List<String>, ColumnMeanings> known = new HashMap<>();
        database.sql("select header from matching.column_mapping where tenant_id = :tenant and rows_are = :rowsAre"
                        + " and header = any (:headers)")
                .bind("rowsAre", rowsAre.code())
                .bindTexts("headers", hashes.keySet())
                .list(String.class)
                .forEach(hash -> {
                    List<String> columns = hashes.getOrDefault(hash, List.of());
                    find(rowsAre, columns).ifPresent(said -> known.put(columns, said));
                });
        return known;
    }

    private ValueMeanings.Said words(RowsAre rowsAre, List<String> columns) {
        Map<String, String> words = new HashMap<>();
        database.sql("select said_of, word, code from matching.value_mapping" + OF_HEADER)
                .bind("rowsAre", rowsAre.code())
                .bind("header", header(columns))
                .list(Row.class)
                .forEach(one -> words.put(one.saidOf + " " + one.word, one.code));
        return words.isEmpty()
                ? (column, folded) -> Optional.empty()
                : (column, folded) -> Optional.ofNullable(words.get(column + " " + word(column, folded)));
    }

    /** Remembers what words mean, besides those of before. */
    void putWords(RowsAre rowsAre, List<String> columns, List<SaidWord> words) {
        database.sql(
                        "insert into matching.value_mapping (tenant_id, rows_are, header, said_of, word, code)"
                                + " values (:tenant, :rowsAre, :header, :saidOf, :word, :code)"
                                + " on conflict (tenant_id, rows_are, header, said_of, word) do update set code = excluded.code")
                .bind("rowsAre", rowsAre.code())
                .bind("header", header(columns))
                .updateEach(
                        words,
                        (one, values) -> values.bind("saidOf", one.column())
                                .bind("word", word(one.column(), one.folded()))
                                .bind("code", one.code()));
    }

    private String word(String column, String folded) {
        return hash.text("value " + column + " " + folded);
    }

    /** Remembers it, in place of what was said before. */
    void put(RowsAre rowsAre, List<String> columns, ColumnMeanings meanings, UUID staff) {
        database.sql("""
                        insert into matching.column_mapping (tenant_id, rows_are, header, meanings, kind, noted_at, noted_by)
                        values (:tenant, :rowsAre, :header, :meanings, :kind, :now, :staff)
                        on conflict (tenant_id, rows_are, header) do update set meanings = excluded.meanings, kind = excluded.kind,
                            noted_at = excluded.noted_at, noted_by = excluded.noted_by
                        """)
                .bind("rowsAre", rowsAre.code())
                .bind("header", header(columns))
                .bindTexts("meanings", meanings.meanings())
                .bind("kind", meanings.kind())
                .bind("now", clock.instant())
                .bind("staff", staff)
                .update();
    }

    private String header(Collection<String> columns) {
        return hash.text("header " + String.join("\n", columns));
    }

    private record SaidColumns(List<String> meanings, String kind) {}

    private record Row(String saidOf, String word, String code) {}
}
