package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.IdentityChanges;
import org.teranga.matching.spreadsheet.row.SheetRow;
import org.teranga.platform.decision.Involvements;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.spreadsheet.SheetWriter;

/** The rows that wait until somebody decides, one for each record: the latest. They lie under the key of the record's person. */
@ApplicationScoped
@Transactional
public class ImportChanges {
    private static final String ROW = "import_change.row";

    /** As what it is written down who typed of a row that waits. */
    private static final String WAITS = "import_change";

    private static final String COLUMNS =
            "select id, rows_are, record, person_id, sealed, asked_by, brought_by, asked_at from matching.import_change"
                    + " where tenant_id = :tenant ";
    private static final int MOST = 200;

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Involvements involvements;
    private final IdentityChanges identities;
    private final ImportBatches batches;
    private final Clock clock;

    @Inject
    ImportChanges(
            TenantDatabase database,
            FieldCipher cipher,
            Involvements involvements,
            IdentityChanges identities,
            ImportBatches batches,
            Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.involvements = involvements;
        this.identities = identities;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Notes that these records are, in part, what this importer brought, and that the association stands for their contacts.
     *
     * @param fresh those of them that were new
     */
    public void brought(RowsAre rowsAre, Collection<UUID> records, Set<UUID> fresh, Importer importer) {
        if (importer.batch() != null) {
            batches.note(importer.batch(), rowsAre, records, fresh);
        }
        involvements.noteAll(
                records.stream().map(record -> subject(rowsAre, record)).toList(), importer.actor(), "imported");
        for (UUID other : importer.others()) {
            involvements.noteAll(
                    records.stream().map(record -> subject(rowsAre, record)).toList(),
                    Actor.account(other),
                    "imported");
        }
        identities.markContactVouched(rowsAre == RowsAre.NEEDS ? "need" : "offer", records);
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
        return new HashSet<>(database.sql("select " + column
                        + " from matching.placement where tenant_id = :tenant and holds and " + column
                        + " = any (:records)")
                .bindIds("records", records)
                .list(UUID.class));
    }

    /**
     * Keeps a row; one that waited for the same record goes.
     *
     * @param person under whose key it lies
     * @throws org.teranga.platform.privacy.key.AlreadyErased where that person was erased
     */
    public void keep(RowsAre rowsAre, UUID record, UUID person, SheetRow row, Importer importer) {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        byte[] sealed = cipher.encrypt(person, ROW, written(row));
        database.sql("delete from matching.import_change where tenant_id = :tenant and record = :record")
                .bind("record", record)
                .update();
        database.sql("""
                        insert into matching.import_change (tenant_id, id, rows_are, record, person_id, sealed, asked_by, brought_by,
                            batch_id, asked_at)
                        values (:tenant, :id, :rowsAre, :record, :person, :sealed, :askedBy, :broughtBy, :batch, :now)
                        """)
                .bind("id", id)
                .bind("rowsAre", rowsAre.code())
                .bind("record", record)
                .bind("person", person)
                .bind("sealed", sealed)
                .bind("askedBy", importer.actor().requiredPerson())
                .bind("broughtBy", importer.broughtBy())
                .bind("batch", importer.batch())
                .bind("now", now)
                .update();
        importer.typedBy().forEach(who -> involvements.note(new Subject(WAITS, id), Actor.account(who), "typed"));
    }

    /** Those that wait, the oldest first. */
    public List<ImportChange> waiting(boolean needsToo) {
        return database
                .sql(COLUMNS + (needsToo ? "" : "and rows_are = 'offers' ") + "order by asked_at, id limit " + MOST)
                .list(Row.class)
                .stream()
                .map(this::change)
                .toList();
    }

    /** How many wait. */
    public long count(boolean needsToo) {
        return database.sql("select count(*) from matching.import_change where tenant_id = :tenant"
                        + (needsToo ? "" : " and rows_are = 'offers'"))
                .one(Long.class);
    }

    /** One that waits, kept from everybody else until the transaction ends. */
    public Optional<ImportChange> held(UUID id) {
        return database.sql(COLUMNS + "and id = :id for update")
                .bind("id", id)
                .first(Row.class)
                .map(this::change);
    }

    /** It waits no longer. */
    public void done(UUID id) {
        database.sql("delete from matching.import_change where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .update();
    }

    /** Those that came before go undecided; how many. */
    public int forget(Instant then) {
        return database.sql("delete from matching.import_change where tenant_id = :tenant and asked_at < :then")
                .bind("then", then)
                .update();
    }

    private ImportChange change(Row row) {
        String text = cipher.decrypt(row.personId, ROW, row.sealed).orElse("");
        return new ImportChange(row.id, row.rowsAre, row.record, text, row.askedBy, hands(row), row.askedAt);
    }

    private Set<UUID> hands(Row row) {
        Set<UUID> hands = new HashSet<>(involvements.persons(List.of(new Subject(WAITS, row.id))));
        if (row.broughtBy != null) {
            hands.add(row.broughtBy);
        }
        return hands;
    }

    private record Row(
            UUID id,
            RowsAre rowsAre,
            UUID record,
            UUID personId,
            byte[] sealed,
            UUID askedBy,
            @Nullable UUID broughtBy,
            Instant askedAt) {}

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
