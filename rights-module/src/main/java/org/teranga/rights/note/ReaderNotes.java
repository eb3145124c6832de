package org.teranga.rights.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
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

    private byte @Nullable [] sealed(UUID id, String field, String text) {
        return text.isEmpty() ? null : cipher.encrypt(id, field, text);
    }
}
