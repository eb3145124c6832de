package org.teranga.rights.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;

/** The notes of the open association's readers. */
@ApplicationScoped
class ReaderNotes {
    static final String WORDS = "reader_note.words";
    static final String QUERY = "reader_note.query";
    static final String CONTACT = "reader_note.contact";
    static final String SUBJECT = "reader_note.subject";

    private static final String SELECT = """
            select id, document, section, language, kind, about, subject, words, query, contact, created_at, state = 'DONE' as done
            from rights.reader_note where tenant_id = :tenant""";

    private static final String WRITTEN = " and words is not null and (state = 'DONE') = :done";

    private final TenantDatabase database;
    private final FieldCipher cipher;

    @Inject
    ReaderNotes(TenantDatabase database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    void add(UUID id, ReaderNote note, Instant now) {
        database.sql("""
                        insert into rights.reader_note
                            (tenant_id, id, document, section, language, kind, about, subject, words, query, contact, state, created_at)
                        values (:tenant, :id, :document, :section, :language, :kind, :about, :subject, :words, :query, :contact, 'NEW', :now)
                        """)
                .bind("id", id)
                .bind("document", note.document())
                .bind("section", note.section())
                .bind("language", note.language())
                .bind("kind", note.kind().name())
                .bind("about", note.about())
                .bind("subject", sealed(id, SUBJECT, note.subject()))
                .bind("words", sealed(id, WORDS, note.words()))
                .bind("query", sealed(id, QUERY, note.query()))
                .bind("contact", sealed(id, CONTACT, note.contact()))
                .bind("now", now)
                .update();
    }

    /** How many came since a moment. */
    long since(Instant moment) {
        return database.sql(
                        "select count(*) from rights.reader_note where tenant_id = :tenant and created_at >= :moment")
                .bind("moment", moment)
                .one(Long.class);
    }

    boolean has(UUID id) {
        return database.sql("select 1 from rights.reader_note where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .any();
    }

    /** Those with words, that wait or are done; the newest first. Their keys come in one query. */
    List<LeftNote> written(boolean done, int size, int from) {
        List<Sealed> rows = database.sql(SELECT + WRITTEN + " order by created_at desc, id limit :size offset :from")
                .bind("done", done)
                .bind("size", size)
                .bind("from", from)
                .list(Sealed.class);
        cipher.load(rows.stream().map(Sealed::id).toList());
        return rows.stream().map(this::opened).toList();
    }

    long countWritten(boolean done) {
        return database.sql("select count(*) from rights.reader_note where tenant_id = :tenant" + WRITTEN)
                .bind("done", done)
                .one(Long.class);
    }

    /** By page, how many it helped and how many not. */
    List<Thumbs> thumbs() {
        return database.sql("""
                        select document, count(*) filter (where kind = 'USEFUL') as up, count(*) filter (where kind = 'NOT_USEFUL') as down
                        from rights.reader_note
                        where tenant_id = :tenant and kind in ('USEFUL', 'NOT_USEFUL') and document is not null group by document
                        """).list(Thumbs.class);
    }

    void handle(UUID id, boolean done, UUID by, Instant now) {
        database.sql("update rights.reader_note set state = :state, handled_by = :by, handled_at = :now"
                        + " where tenant_id = :tenant and id = :id")
                .bind("state", done ? "DONE" : "SEEN")
                .bind("by", by)
                .bind("now", now)
                .bind("id", id)
                .update();
    }

    /** Up to 1,000 that are older than this. */
    List<UUID> before(Instant moment) {
        return database.sql(
                        "select id from rights.reader_note where tenant_id = :tenant and created_at < :moment limit 1000")
                .bind("moment", moment)
                .list(UUID.class);
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
        return database.sql(SELECT + " and id > :after order by id limit 1000")
                .bind("after", after)
                .list(Sealed.class);
    }

    private static String said(ReaderNote note) {
        return String.join("\n", note.subject(), note.words(), note.query(), note.contact());
    }

    void forget(UUID id) {
        database.sql("delete from rights.reader_note where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .update();
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
                row.createdAt(),
                row.done());
    }

    private String opened(UUID id, String field, byte @Nullable [] sealed) {
        return sealed == null ? "" : cipher.decrypt(id, field, sealed).orElse("");
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
            Instant createdAt,
            boolean done) {}
}
