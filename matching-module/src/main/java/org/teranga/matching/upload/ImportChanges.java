package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.matching.intake.IdentityChanges;
import org.teranga.matching.spreadsheet.SheetRow;
import org.teranga.matching.spreadsheet.SheetWriter;
import org.teranga.platform.decision.Involvements;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;

/** The rows that wait until somebody decides, one for each record: the latest. They lie under the key of the record's person. */
@ApplicationScoped
@Transactional
class ImportChanges {
    private static final String ROW = "import_change.row";
    private static final String COLUMNS =
            "select id, rows_are, record, person_id, sealed, asked_by, asked_at from matching.import_change ";
    private static final int MOST = 200;

    private final TenantSql sql;
    private final FieldCipher cipher;
    private final Involvements involvements;
    private final IdentityChanges identities;
    private final Clock clock;

    @Inject
    ImportChanges(
            TenantSql sql, FieldCipher cipher, Involvements involvements, IdentityChanges identities, Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.involvements = involvements;
        this.identities = identities;
        this.clock = clock;
    }

    /** Notes that these records are, in part, what this importer brought, and that the association stands for their contacts. */
    public void brought(RowsAre rowsAre, Collection<UUID> records, Importer importer) {
        involvements.noteAll(
                records.stream().map(record -> subject(rowsAre, record)).toList(), importer.actor(), "imported");
        identities.vouched(rowsAre == RowsAre.NEEDS ? "need" : "offer", records);
    }

    static Subject subject(RowsAre rowsAre, UUID record) {
        return new Subject(rowsAre == RowsAre.NEEDS ? "need" : "offer", record);
    }

    /** Which of these records have a placement that is not over: nothing about them changes by a file alone. */
    public Set<UUID> placed(RowsAre rowsAre, Collection<UUID> records) {
        if (records.isEmpty()) {
            return Set.of();
        }
        String column = rowsAre == RowsAre.OFFERS ? "offer_id" : "need_id";
        return new HashSet<>(sql.list(
                "select " + column + " from matching.placement where holds and " + column
                        + " = any (cast(? as uuid[]))",
                row -> row.getObject(1, UUID.class),
                records.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"))));
    }

    /**
     * Keeps a row; one that waited for the same record goes.
     *
     * @param person under whose key it lies
     * @throws org.teranga.platform.privacy.AlreadyErased where that person was erased
     */
    public void keep(RowsAre rowsAre, UUID record, UUID person, SheetRow row, Importer importer) {
        Instant now = clock.instant();
        byte[] sealed = cipher.encrypt(person, ROW, written(row));
        sql.change("delete from matching.import_change where record = ?", record);
        sql.change(
                "insert into matching.import_change (id, rows_are, record, person_id, sealed, asked_by, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                Uuid7.at(now),
                rowsAre.code(),
                record,
                person,
                sealed,
                importer.actor().requiredPerson(),
                now);
    }

    /** Those that wait, the oldest first. */
    public List<ImportChange> waiting(boolean needsToo) {
        return sql.list(
                COLUMNS + (needsToo ? "" : "where rows_are = 'offers' ") + "order by asked_at, id limit " + MOST,
                this::change);
    }

    /** How many wait. */
    public long count(boolean needsToo) {
        return sql.first(
                        "select count(*) from matching.import_change" + (needsToo ? "" : " where rows_are = 'offers'"),
                        row -> row.getLong(1))
                .orElse(0L);
    }

    /** One that waits, kept from everybody else until the transaction ends. */
    public Optional<ImportChange> held(UUID id) {
        return sql.first(COLUMNS + "where id = ? for update", this::change, id);
    }

    /** It waits no longer. */
    public void done(UUID id) {
        sql.change("delete from matching.import_change where id = ?", id);
    }

    /** Those that came before go undecided; how many. */
    public int forget(Instant then) {
        return sql.change("delete from matching.import_change where asked_at < ?", then);
    }

    private ImportChange change(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed");
        return new ImportChange(
                row.getObject("id", UUID.class),
                RowsAre.of(row.getString("rows_are")),
                row.getObject("record", UUID.class),
                cipher.decrypt(row.getObject("person_id", UUID.class), ROW, sealed)
                        .orElse(""),
                row.getObject("asked_by", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }

    /** The row as a spreadsheet of its own, with our names of its columns. */
    private static String written(SheetRow row) {
        List<String> head = new ArrayList<>(row.cells().keySet());
        List<String> cells = new ArrayList<>(row.cells().values());
        head.addAll(row.remarks().keySet());
        cells.addAll(row.remarks().values());
        StringBuilder text = new StringBuilder();
        try {
            SheetWriter writer = new SheetWriter(text);
            writer.row(head);
            writer.row(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
