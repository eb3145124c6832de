package org.teranga.rights.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;

/** What readers said to the association that is open. */
@ApplicationScoped
class Notes {
    private static final String SELECT =
            "select id, kind, document, section, language, about, words, contact, said_at, done_at from rights.reader_note ";

    private final TenantSql sql;

    @Inject
    Notes(TenantSql sql) {
        this.sql = sql;
    }

    void add(Note note) {
        sql.change(
                "insert into rights.reader_note (id, document, section, language, kind, about, words, contact, said_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                note.id(),
                note.document(),
                note.section(),
                note.language(),
                note.kind().name(),
                note.about(),
                note.words(),
                note.contact(),
                note.saidAt());
    }

    Optional<Note> find(UUID id) {
        return sql.first(SELECT + "where id = ?", Notes::note, id);
    }

    /** Those with words, that wait or are done; the newest first. */
    List<Note> written(boolean done, int size, int from) {
        return sql.list(
                SELECT
                        + "where words is not null and (done_at is not null) = ? order by said_at desc, id limit ? offset ?",
                Notes::note,
                done,
                size,
                from);
    }

    long countWritten(boolean done) {
        return sql.first(
                        "select count(*) from rights.reader_note where words is not null and (done_at is not null) = ?",
                        row -> row.getLong(1),
                        done)
                .orElse(0L);
    }

    /** Thumbs by page: how many up, how many down. */
    List<Thumbs> thumbs() {
        return sql.list("""
                select document, count(*) filter (where kind = 'USEFUL'), count(*) filter (where kind = 'NOT_USEFUL')
                from rights.reader_note where kind in ('USEFUL', 'NOT_USEFUL') and document is not null group by document
                """, row -> new Thumbs(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3)));
    }

    void done(UUID id, @Nullable Instant at, @Nullable UUID by) {
        sql.change("update rights.reader_note set done_at = ?, done_by = ? where id = ?", at, by, id);
    }

    /** Ids of those that are older than this. */
    List<UUID> before(Instant moment) {
        return sql.list(
                "select id from rights.reader_note where said_at < ? limit 1000",
                row -> row.getObject(1, UUID.class),
                moment);
    }

    void forget(UUID id) {
        sql.change("delete from rights.reader_note where id = ?", id);
    }

    private static Note note(ResultSet row) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new Note(
                row.getObject("id", UUID.class),
                NoteKind.valueOf(row.getString("kind")),
                row.getObject("document", UUID.class),
                row.getObject("section", UUID.class),
                row.getString("language"),
                row.getString("about"),
                row.getBytes("words"),
                row.getBytes("contact"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                done == null ? null : done.toInstant());
    }

    /** How readers found a page. */
    record Thumbs(UUID document, long up, long down) {}
}
