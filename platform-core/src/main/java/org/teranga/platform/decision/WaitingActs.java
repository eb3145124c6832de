package org.teranga.platform.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.FieldCipher;

/** The acts in waiting of the open association, and those decided lately. */
@ApplicationScoped
class WaitingActs {
    private static final String REASON = "act.reason";
    private static final int MOST = 200;
    private static final int LATELY = 50;
    private static final String COLUMNS = "select id, kind, subject_id, details, reason, asked_by, asked_at, ends_at,"
            + " decided_by, decided_at, outcome from platform.act_in_waiting ";

    private final TenantSql sql;
    private final FieldCipher cipher;

    @Inject
    WaitingActs(TenantSql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    void add(ActInWaiting act) {
        sql.change(
                "insert into platform.act_in_waiting (id, kind, subject_id, details, reason, asked_by, asked_at, ends_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                act.id(),
                act.kind(),
                act.subject(),
                act.details().toString(),
                act.reason().isEmpty() ? null : cipher.encrypt(act.askedBy(), REASON, act.reason()),
                act.askedBy(),
                act.askedAt(),
                act.endsAt());
    }

    Optional<ActInWaiting> held(UUID id) {
        return sql.first(COLUMNS + "where id = ? for update", this::act, id);
    }

    List<ActInWaiting> waiting(Instant now) {
        return sql.list(
                COLUMNS + "where outcome is null and ends_at > ? order by asked_at, id limit " + MOST, this::act, now);
    }

    Optional<ActInWaiting> waiting(String kind, UUID subject, Instant now) {
        return sql.first(
                COLUMNS + "where outcome is null and ends_at > ? and kind = ? and subject_id = ?",
                this::act,
                now,
                kind,
                subject);
    }

    List<ActInWaiting> decided() {
        return sql.list(COLUMNS + "where outcome is not null order by decided_at desc, id limit " + LATELY, this::act);
    }

    void decide(UUID id, String outcome, UUID by, Instant now) {
        sql.change(
                "update platform.act_in_waiting set outcome = ?, decided_by = ?, decided_at = ? where id = ?",
                outcome,
                by,
                now,
                id);
    }

    /** What waits of this kind about this waits no more. */
    void end(String kind, UUID subject, String outcome, Instant now) {
        sql.change(
                "update platform.act_in_waiting set outcome = ?, decided_at = ?"
                        + " where outcome is null and kind = ? and subject_id = ?",
                outcome,
                now,
                kind,
                subject);
    }

    /** Ends those that are over. */
    List<ActInWaiting> lapsed(Instant now) {
        return sql.list(
                "update platform.act_in_waiting set outcome = 'lapsed', decided_at = ? where outcome is null and ends_at <= ?"
                        + " returning id, kind, subject_id, details, reason, asked_by, asked_at, ends_at, decided_by, decided_at,"
                        + " outcome",
                this::act,
                now,
                now);
    }

    private ActInWaiting act(ResultSet row) throws SQLException {
        UUID askedBy = row.getObject("asked_by", UUID.class);
        byte[] reason = row.getBytes("reason");
        return new ActInWaiting(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                Json.createReader(new StringReader(row.getString("details"))).readObject(),
                reason == null ? "" : cipher.decrypt(askedBy, REASON, reason).orElse(""),
                askedBy,
                moment(row, "asked_at"),
                moment(row, "ends_at"),
                row.getObject("decided_by", UUID.class),
                row.getObject("decided_at") == null ? null : moment(row, "decided_at"),
                Objects.requireNonNullElse(row.getString("outcome"), ""));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Objects.requireNonNull(at, column).toInstant();
    }
}
