package org.teranga.rights.sound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/** Recordings as the database keeps them. */
@ApplicationScoped
@Transactional
class RecordingRows {
    private static final String SELECT =
            "select document, section, language, hash, length(content), seconds, number, waiting from rights.recording ";

    private final TenantSql sql;

    @Inject
    RecordingRows(TenantSql sql) {
        this.sql = sql;
    }

    /** All of the open association, without their sound. */
    List<Recording> all() {
        return sql.list(SELECT + "order by section, language, waiting", RecordingRows::recording);
    }

    Optional<Recording> find(String hash) {
        return sql.first(SELECT + "where hash = ?", RecordingRows::recording, hash);
    }

    /** A part of the sound, from a byte on, 0 being the first. */
    byte[] sound(String hash, int from, int length) {
        return sql.first(
                        "select substring(content from ? for ?) from rights.recording where hash = ?",
                        row -> row.getBytes(1),
                        from + 1,
                        length,
                        hash)
                .orElse(new byte[0]);
    }

    void put(Recording one, byte[] content, UUID by, Instant now) {
        sql.change(
                "insert into rights.recording (document, section, language, hash, content, seconds, number, added_at, added_by, waiting)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, true) on conflict (tenant_id, section, language, waiting) do update set"
                        + " hash = excluded.hash, content = excluded.content, seconds = excluded.seconds,"
                        + " number = excluded.number, added_at = excluded.added_at, added_by = excluded.added_by",
                one.document(),
                one.section(),
                one.language(),
                one.hash(),
                content,
                one.seconds(),
                one.number(),
                now,
                by);
    }

    /** Lets readers hear the one that waits, in place of the one before; false where none waits under this hash. */
    boolean hear(String hash) {
        sql.change(
                "delete from rights.recording r using rights.recording w where w.tenant_id = r.tenant_id and w.section = r.section"
                        + " and w.language = r.language and w.waiting and w.hash = ? and not r.waiting",
                hash);
        return sql.change("update rights.recording set waiting = false where hash = ? and waiting", hash) == 1;
    }

    /** Throws away the one that waits under this hash. */
    boolean drop(String hash) {
        return sql.change("delete from rights.recording where hash = ? and waiting", hash) == 1;
    }

    boolean remove(UUID document, UUID section, String language) {
        return sql.change(
                        "delete from rights.recording where document = ? and section = ? and language = ?",
                        document,
                        section,
                        language)
                > 0;
    }

    private static Recording recording(ResultSet row) throws SQLException {
        return new Recording(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getBoolean(8));
    }
}
