package org.teranga.rights.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.FieldCipher;

/** The notes of the open association's readers. */
@ApplicationScoped
class ReaderNotes {
    static final String WORDS = "reader_note.words";
    static final String QUERY = "reader_note.query";
    static final String CONTACT = "reader_note.contact";
    static final String SUBJECT = "reader_note.subject";

    private final TenantSql sql;
    private final FieldCipher cipher;

    @Inject
    ReaderNotes(TenantSql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    void add(UUID id, ReaderNote note, Instant now) {
        sql.change(
                """
                insert into rights.reader_note (id, document, section, language, kind, about, subject, words, query, contact, state, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NEW', ?)
                """,
                id,
                note.document(),
                note.section(),
                note.language(),
                note.kind().name(),
                note.about(),
                sealed(id, SUBJECT, note.subject()),
                sealed(id, WORDS, note.words()),
                sealed(id, QUERY, note.query()),
                sealed(id, CONTACT, note.contact()),
                now);
    }

    /** How many came since a moment. */
    long since(Instant moment) {
        return sql.first("select count(*) from rights.reader_note where created_at >= ?", row -> row.getLong(1), moment)
                .orElse(0L);
    }

    boolean has(UUID id) {
        return sql.first("select 1 from rights.reader_note where id = ?", row -> true, id)
                .orElse(false);
    }

    /** Those with words, that wait or are done; the newest first. Their keys come in one query. */
    List<LeftNote> written(boolean done, int size, int from) {
        List<Sealed> rows = sql.list("""
                select id, document, section, language, kind, about, subject, words, query, contact, created_at, state = 'DONE'
                from rights.reader_note where words is not null and (state = 'DONE') = ?
                order by created_at desc, id limit ? offset ?
                """, ReaderNotes::sealedRow, done, size, from);
        cipher.load(rows.stream().map(Sealed::id).toList());
        return rows.stream().map(this::opened).toList();
    }

    long countWritten(boolean done) {
        return sql.first(
                        "select count(*) from rights.reader_note where words is not null and (state = 'DONE') = ?",
                        row -> row.getLong(1),
                        done)
                .orElse(0L);
    }

    /** By page, how many it helped and how many not. */
    List<Thumbs> thumbs() {
        return sql.list("""
                select document, count(*) filter (where kind = 'USEFUL'), count(*) filter (where kind = 'NOT_USEFUL')
                from rights.reader_note where kind in ('USEFUL', 'NOT_USEFUL') and document is not null group by document
                """, row -> new Thumbs(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3)));
    }

    void handle(UUID id, boolean done, UUID by, Instant now) {
        sql.change(
                "update rights.reader_note set state = ?, handled_by = ?, handled_at = ? where id = ?",
                done ? "DONE" : "SEEN",
                by,
                now,
                id);
    }

    /** Up to 1,000 that are older than this. */
    List<UUID> before(Instant moment) {
        return sql.list(
                "select id from rights.reader_note where created_at < ? limit 1000",
                row -> row.getObject(1, UUID.class),
                moment);
    }

    /** Those in whose words, contact or search something is said; opened a thousand at a time. */
    List<UUID> saying(Predicate<String> something) {
        List<UUID> found = new ArrayList<>();
        UUID after = new UUID(0, 0);
        List<Sealed> some = thousand(after);
        while (!some.isEmpty()) {
            cipher.load(some.stream().map(Sealed::id).toList());
            some.stream()
                    .filter(row -> something.test(said(opened(row).said())))
                    .map(Sealed::id)
                    .forEach(found::add);
            some = thousand(some.getLast().id());
        }
        return found;
    }

    private List<Sealed> thousand(UUID after) {
        return sql.list("""
                select id, document, section, language, kind, about, subject, words, query, contact, created_at, state = 'DONE'
                from rights.reader_note where id > ? order by id limit 1000
                """, ReaderNotes::sealedRow, after);
    }

    private static String said(ReaderNote note) {
        return String.join("\n", note.subject(), note.words(), note.query(), note.contact());
    }

    void forget(UUID id) {
        sql.change("delete from rights.reader_note where id = ?", id);
    }

    private LeftNote opened(Sealed row) {
        UUID id = row.id();
        return new LeftNote(
                id,
                new ReaderNote(
                        row.document(),
                        row.section(),
                        row.language(),
                        ReaderNote.Kind.valueOf(row.kind()),
                        row.about(),
                        opened(id, SUBJECT, row.subject()),
                        opened(id, WORDS, row.words()),
                        opened(id, QUERY, row.query()),
                        opened(id, CONTACT, row.contact())),
                row.at(),
                row.done());
    }

    private String opened(UUID id, String field, byte @Nullable [] sealed) {
        return sealed == null ? "" : cipher.decrypt(id, field, sealed).orElse("");
    }

    private static Sealed sealedRow(ResultSet row) throws SQLException {
        return new Sealed(
                row.getObject("id", UUID.class),
                row.getObject("document", UUID.class),
                row.getString("section"),
                row.getString("language"),
                row.getString("kind"),
                row.getString("about"),
                row.getBytes("subject"),
                row.getBytes("words"),
                row.getBytes("query"),
                row.getBytes("contact"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean(12));
    }

    private byte @Nullable [] sealed(UUID id, String field, String text) {
        return text.isEmpty() ? null : cipher.encrypt(id, field, text);
    }

    /** How readers found a page. */
    record Thumbs(UUID document, long up, long down) {}

    private record Sealed(
            UUID id,
            @Nullable UUID document,
            String section,
            String language,
            String kind,
            String about,
            byte @Nullable [] subject,
            byte @Nullable [] words,
            byte @Nullable [] query,
            byte @Nullable [] contact,
            Instant at,
            boolean done) {}
}
