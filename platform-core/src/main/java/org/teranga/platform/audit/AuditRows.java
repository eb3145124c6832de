package org.teranga.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantConnection;

/** The entries and links of the open tenant, for the sealer and the verifier. */
@ApplicationScoped
class AuditRows {
    /** How long an entry may take from its beginning to its commit. What appears later with an older date was inserted by other means. */
    static final String GRACE = "interval '10 minutes'";

    private static final String UNSEALED = " from platform.audit_entry e"
            + " where not exists (select 1 from platform.audit_seal s where s.tenant_id = e.tenant_id and s.entry_id = e.id)";
    private static final String LAST_SEALED =
            "coalesce((select sealed_at from platform.audit_seal order by position desc limit 1), '-infinity')";
    private static final String COLUMNS = "e.id, e.at, e.actor, e.action, e.object_type, e.object_id, e.address_hash";
    private static final int FETCH = 1_000;

    private final TenantConnection connection;

    @Inject
    AuditRows(TenantConnection connection) {
        this.connection = connection;
    }

    /** The last link. */
    @Transactional
    Optional<Link> last() {
        return one("select position, entry_id, mac from platform.audit_seal order by position desc limit 1", null);
    }

    /** The link at a position. */
    @Transactional
    Optional<Link> at(long position) {
        return one("select position, entry_id, mac from platform.audit_seal where position = ?", position);
    }

    private Optional<Link> one(String sql, @Nullable Long position) {
        return connection.call(c -> {
            try (PreparedStatement select = c.prepareStatement(sql)) {
                if (position != null) {
                    select.setLong(1, position);
                }
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Link(row.getLong(1), row.getObject(2, UUID.class), row.getBytes(3)))
                            : Optional.empty();
                }
            }
        });
    }

    /** The next entries to seal, the oldest first. */
    @Transactional
    List<AuditEntry> unsealed(int most) {
        String sql = "select " + COLUMNS + UNSEALED + " and e.at > " + LAST_SEALED + " - " + GRACE
                + " order by e.at, e.id limit " + most;
        return entries(sql);
    }

    /** Entries that no link seals and none will: they came with a date that was long sealed. */
    @Transactional
    List<AuditEntry> inserted() {
        return entries("select " + COLUMNS + UNSEALED + " and e.at <= " + LAST_SEALED + " - " + GRACE
                + " order by e.at, e.id limit " + FETCH);
    }

    /** How many entries wait for the sealer. */
    @Transactional
    long waiting() {
        return connection.call(c -> {
            try (PreparedStatement select = c.prepareStatement(
                            "select count(*)" + UNSEALED + " and e.at > " + LAST_SEALED + " - " + GRACE);
                    ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private List<AuditEntry> entries(String sql) {
        return connection.call(c -> {
            try (PreparedStatement select = c.prepareStatement(sql);
                    ResultSet rows = select.executeQuery()) {
                List<AuditEntry> entries = new ArrayList<>();
                while (rows.next()) {
                    entries.add(entry(rows, 1));
                }
                return entries;
            }
        });
    }

    /** Adds links; a position or an entry that has one already is an error. */
    @Transactional
    void add(List<Link> links) {
        connection.run(c -> {
            try (PreparedStatement insert =
                    c.prepareStatement("insert into platform.audit_seal (position, entry_id, mac) values (?, ?, ?)")) {
                for (Link link : links) {
                    insert.setLong(1, link.position());
                    insert.setObject(2, link.entry());
                    insert.setBytes(3, link.mac());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** Shows every link with its entry, in order of position; the entry is empty where it is gone. */
    @Transactional
    void follow(BiConsumer<Link, Optional<AuditEntry>> visitor) {
        String sql = "select s.position, s.entry_id, s.mac, " + COLUMNS + " from platform.audit_seal s"
                + " left join platform.audit_entry e on e.tenant_id = s.tenant_id and e.id = s.entry_id order by s.position";
        connection.run(c -> {
            try (PreparedStatement select = c.prepareStatement(sql)) {
                select.setFetchSize(FETCH);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        Link link = new Link(rows.getLong(1), rows.getObject(2, UUID.class), rows.getBytes(3));
                        boolean there = rows.getObject(4) != null;
                        visitor.accept(link, there ? Optional.of(entry(rows, 4)) : Optional.empty());
                    }
                }
            }
        });
    }

    static AuditEntry entry(ResultSet row, int first) throws SQLException {
        return new AuditEntry(
                row.getObject(first, UUID.class),
                Objects.requireNonNull(row.getObject(first + 1, OffsetDateTime.class), "at")
                        .toInstant(),
                row.getObject(first + 2, UUID.class),
                row.getString(first + 3),
                row.getString(first + 4),
                row.getObject(first + 5, UUID.class),
                row.getString(first + 6));
    }
}
