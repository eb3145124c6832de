package org.teranga.matching.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.FieldCipher;

/** The alerts. What a child told is sealed under a key of its own, which is destroyed with it. */
@ApplicationScoped
class MinorAlerts {
    private static final String TOLD = "minor.told";

    private final TenantSql sql;
    private final FieldCipher cipher;
    private final Erasure erasure;

    @Inject
    MinorAlerts(TenantSql sql, FieldCipher cipher, Erasure erasure) {
        this.sql = sql;
        this.cipher = cipher;
        this.erasure = erasure;
    }

    void add(MinorAlert alert) {
        sql.change(
                "insert into matching.minor_alert (id, came_by, noticed_at, came_from, told) values (?, ?, ?, ?, ?)",
                alert.id(),
                alert.cameBy(),
                alert.noticedAt(),
                alert.cameFrom(),
                cipher.encrypt(alert.id(), TOLD, ToldByChild.written(alert.child())));
    }

    /** All, the newest first; what was destroyed is left out. */
    List<MinorAlert> all() {
        List<Row> rows = sql.list(
                "select id, came_by, noticed_at, alerted_at, came_from, told from matching.minor_alert"
                        + " order by noticed_at desc, id",
                MinorAlerts::row);
        cipher.load(rows.stream().map(Row::id).toList());
        return rows.stream().flatMap(this::opened).toList();
    }

    /** How many came from this connection that day. */
    long from(String cameFrom) {
        return sql.first(
                        "select count(*) from matching.minor_alert where came_from = ?",
                        row -> row.getLong(1),
                        cameFrom)
                .orElse(0L);
    }

    /**
     * Counts what no letter has told of yet as told now; nothing where a letter went since then. One at a time: of many who write at once
     * one causes the letter.
     *
     * @return how many
     */
    int tell(Instant now, Instant since) {
        sql.list(
                "select pg_advisory_xact_lock(hashtextextended(current_setting('teranga.tenant', true), 410))",
                row -> true);
        boolean lately = sql.first(
                        "select 1 from matching.minor_alert where lead_told_at > ? limit 1", row -> true, since)
                .isPresent();
        return lately
                ? 0
                : sql.change("update matching.minor_alert set lead_told_at = ? where lead_told_at is null", now);
    }

    /** Of how many it is not noted that the authorities know. */
    int open() {
        return sql.first("select count(*) from matching.minor_alert where alerted_at is null", row -> row.getInt(1))
                .orElse(0);
    }

    /** Whether there is one with this id. */
    boolean exists(UUID id) {
        return sql.first("select 1 from matching.minor_alert where id = ?", row -> true, id)
                .isPresent();
    }

    /**
     * Notes that the authorities were told.
     *
     * @param line whether of all that came from the same connection that day
     * @return of which it was noted by this
     */
    List<UUID> alerted(UUID id, boolean line, Instant now) {
        return sql.list(
                "update matching.minor_alert set alerted_at = ? where alerted_at is null and (id = ? or ? and came_from ="
                        + " (select o.came_from from matching.minor_alert o where o.id = ?)) returning id",
                row -> row.getObject(1, UUID.class),
                now,
                id,
                line,
                id);
    }

    /** Those that came in before. */
    List<UUID> before(Instant then) {
        return sql.list(
                "select id from matching.minor_alert where noticed_at < ?", row -> row.getObject(1, UUID.class), then);
    }

    /** Removes one and destroys its key. */
    void remove(UUID id) {
        if (sql.change("delete from matching.minor_alert where id = ?", id) == 1) {
            erasure.erasePerson(id);
        }
    }

    private Stream<MinorAlert> opened(Row row) {
        Optional<String> told = cipher.decrypt(row.id, TOLD, row.told);
        return told.stream()
                .map(text -> new MinorAlert(
                        row.id, ToldByChild.read(text), row.cameBy, row.noticedAt, row.alertedAt, row.cameFrom));
    }

    private static Row row(ResultSet row) throws SQLException {
        OffsetDateTime alertedAt = row.getObject("alerted_at", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("came_by"),
                row.getObject("noticed_at", OffsetDateTime.class).toInstant(),
                alertedAt == null ? null : alertedAt.toInstant(),
                row.getString("came_from"),
                Objects.requireNonNull(row.getBytes("told")));
    }

    private record Row(
            UUID id,
            String cameBy,
            Instant noticedAt,
            @Nullable Instant alertedAt,
            @Nullable String cameFrom,
            byte[] told) {}
}
