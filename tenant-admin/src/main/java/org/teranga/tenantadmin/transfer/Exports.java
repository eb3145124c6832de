package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.archive.ArchiveKey;
import org.teranga.platform.persistence.Plumbing;
import org.teranga.platform.tenancy.TenantContext;

/**
 * The exports of the open association and their sealed pieces. They are plumbing: written beside the snapshot that is being read, and no
 * part of what an archive holds.
 */
@ApplicationScoped
class Exports {
    private static final String COLUMNS =
            "select id, asked_at, asked_by, key_word, state, rows_written, rows_total, bytes, expires_at from admin.export";

    private final Plumbing plumbing;

    @Inject
    Exports(Plumbing plumbing) {
        this.plumbing = plumbing;
    }

    /** Writes down that one is wanted; false where one is under way already. */
    boolean ask(UUID id, UUID who, ArchiveKey key, Instant now) {
        return plumbing.call(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into admin.export"
                    + " (tenant_id, id, asked_at, asked_by, key_word, state) values (?, ?, ?, ?, ?, 'waiting')"
                    + " on conflict do nothing")) {
                insert.setObject(1, tenant());
                insert.setObject(2, id);
                insert.setObject(3, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
                insert.setObject(4, who);
                insert.setString(5, key.word());
                return insert.executeUpdate() == 1;
            }
        });
    }

    /** The latest, the newest first. */
    List<Export> latest(int most) {
        return list(COLUMNS + " where tenant_id = ? order by asked_at desc limit " + most, tenant());
    }

    Optional<Export> find(UUID id) {
        return list(COLUMNS + " where tenant_id = ? and id = ?", tenant(), id).stream()
                .findFirst();
    }

    /** Begins anew: pieces of an attempt that died are forgotten. False where it is no longer to be written. */
    boolean begin(UUID id) {
        change("delete from admin.export_part where tenant_id = ? and export_id = ?", tenant(), id);
        return change(
                        "update admin.export set state = 'writing', rows_written = 0, bytes = 0"
                                + " where tenant_id = ? and id = ? and state in ('waiting', 'writing')",
                        tenant(),
                        id)
                == 1;
    }

    /** Keeps a piece and tells how far it is. */
    void add(UUID id, int number, byte[] content, long written, long total) {
        plumbing.run(connection -> {
            change(
                    connection,
                    "insert into admin.export_part select tenant_id, id, ?, ? from admin.export"
                            + " where tenant_id = ? and id = ? and state = 'writing'",
                    number,
                    content,
                    tenant(),
                    id);
            change(
                    connection,
                    "update admin.export set rows_written = ?, rows_total = ?, bytes = bytes + ?"
                            + " where tenant_id = ? and id = ?",
                    written,
                    total,
                    (long) content.length,
                    tenant(),
                    id);
        });
    }

    /** It is whole. */
    void ready(UUID id, Instant now, Instant expires) {
        change(
                "update admin.export set state = 'ready', rows_written = rows_total, ended_at = ?, expires_at = ?"
                        + " where tenant_id = ? and id = ? and state = 'writing'",
                OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
                OffsetDateTime.ofInstant(expires, ZoneOffset.UTC),
                tenant(),
                id);
    }

    /** It ends so, and its pieces go. */
    void end(UUID id, ExportState state, Instant now) {
        plumbing.run(connection -> {
            change(
                    connection,
                    "update admin.export set state = ?, ended_at = ? where tenant_id = ? and id = ?",
                    state.stored(),
                    OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
                    tenant(),
                    id);
            change(connection, "delete from admin.export_part where tenant_id = ? and export_id = ?", tenant(), id);
        });
    }

    /** All of the open association that nobody has fetched end, also those that are being written, and their pieces go. */
    void discard(Instant now) {
        plumbing.run(connection -> {
            OffsetDateTime at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
            change(
                    connection,
                    "update admin.export set state = case state when 'ready' then 'expired' else 'failed' end, ended_at = ?"
                            + " where tenant_id = ? and state in ('waiting', 'writing', 'ready')",
                    at,
                    tenant());
            change(connection, "delete from admin.export_part where tenant_id = ?", tenant());
        });
    }

    /** One piece, counted from 0; empty after the last. */
    Optional<byte[]> part(UUID id, int number) {
        return plumbing.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select content from admin.export_part where tenant_id = ? and export_id = ? and number = ?")) {
                bind(select, tenant(), id, number);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
                }
            }
        });
    }

    /** Those of all associations that nobody fetched in time end, and their pieces go; also those that never came to an end. */
    void expire(Instant now) {
        plumbing.run(connection -> {
            OffsetDateTime at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
            change(
                    connection,
                    "delete from admin.export_part p using admin.export e where e.tenant_id = p.tenant_id"
                            + " and e.id = p.export_id and e.state = 'ready' and e.expires_at <= ?",
                    at);
            change(
                    connection,
                    "update admin.export set state = 'expired' where state = 'ready' and expires_at <= ?",
                    at);
            change(
                    connection,
                    "update admin.export set state = 'failed' where state in ('waiting', 'writing') and asked_at <= ?",
                    at.minusDays(1));
        });
    }

    private List<Export> list(String sql, Object... values) {
        return plumbing.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                bind(select, values);
                List<Export> found = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(export(rows));
                    }
                }
                return found;
            }
        });
    }

    private static Export export(ResultSet row) throws SQLException {
        return new Export(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, UUID.class),
                new ArchiveKey(row.getString(4)),
                ExportState.of(row.getString(5)),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                instant(row.getObject(9, OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private int change(String sql, Object... values) {
        return plumbing.call(connection -> change(connection, sql, values));
    }

    private static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    private static UUID tenant() {
        return TenantContext.required().id();
    }
}
