package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.refusal.Refusal;

/** What was noted in files: added, never changed. */
@ApplicationScoped
@Transactional
class CaseNotes {
    private static final String WORDS = "case_note.words";
    private static final String WHY = "case_note_lift.why";
    private static final int MOST = 1_000;

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    CaseNotes(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Adds one. */
    UUID add(UUID file, CaseSubject subject, UUID author, NewNote note) {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        database.sql("""
                        insert into platform.case_note
                            (tenant_id, id, file_id, person_id, persons, author, at, channel, went, safety, words)
                        values (:tenant, :id, :file, :person, :persons, :author, :now, :channel, :went, :safety, :words)
                        """)
                .bind("id", id)
                .bind("file", file)
                .bind("person", subject.holder())
                .bindIds("persons", subject.persons())
                .bind("author", author)
                .bind("now", now)
                .bind("channel", note.channel().code())
                .bind("went", note.went() == null ? null : note.went().code())
                .bind("safety", note.safety())
                .bind("words", cipher.encrypt(subject.holder(), WORDS, note.words()))
                .update();
        return id;
    }

    /**
     * Those of a file, the latest first.
     *
     * @param safety whether the reader may read safety notes; the words of others are not even opened
     */
    List<CaseNote> of(UUID file, boolean safety) {
        return opened(database.sql("""
                        select n.id, n.at, n.author, n.channel, n.went, n.safety, n.person_id, n.words,
                            l.lifted_by, l.at as lifted_at, l.why
                        from platform.case_note n left join platform.case_note_lift l
                            on l.tenant_id = :tenant and l.note_id = n.id
                        where n.tenant_id = :tenant and n.file_id = :file order by n.at desc, n.id desc limit :most
                        """).bind("file", file).bind("most", MOST).list(Row.class), safety);
    }

    /** What was noted about one person alone, under these records, without what concerns safety: what the person may take along. */
    List<CaseNote> aboutAlone(Collection<UUID> records) {
        return opened(database.sql("""
                        select n.id, n.at, n.author, n.channel, n.went, n.safety, n.person_id, n.words,
                            cast(null as uuid) as lifted_by, cast(null as timestamptz) as lifted_at, cast(null as bytea) as why
                        from platform.case_note n join platform.case_file f on f.tenant_id = n.tenant_id and f.id = n.file_id
                        where n.tenant_id = :tenant and f.subject_id = any (:records) and cardinality(n.persons) = 1 and not n.safety
                        order by n.at, n.id
                        """).bindIds("records", records).list(Row.class), false);
    }

    /**
     * Lifts a safety note of a file: it stays as it is, and why is written beside it.
     *
     * @return whether this did it; false where somebody has lifted it before
     * @throws Refusal not found where it is no safety note of this file
     */
    boolean lift(UUID file, UUID note, UUID by, String why) {
        UUID person = database.sql("select person_id from platform.case_note"
                        + " where tenant_id = :tenant and file_id = :file and id = :note and safety")
                .bind("file", file)
                .bind("note", note)
                .first(UUID.class)
                .orElseThrow(Refusal::notFound);
        Instant now = clock.instant();
        return database.sql(
                                "insert into platform.case_note_lift (tenant_id, id, note_id, person_id, lifted_by, at, why)"
                                        + " values (:tenant, :id, :note, :person, :by, :now, :why)"
                                        + " on conflict (tenant_id, note_id) do nothing")
                        .bind("id", Uuid7.at(now))
                        .bind("note", note)
                        .bind("person", person)
                        .bind("by", by)
                        .bind("now", now)
                        .bind("why", cipher.encrypt(person, WHY, why))
                        .update()
                == 1;
    }

    /** One that may name somebody else than whom it is about. */
    record Named(UUID id, UUID personId, byte[] words) {}

    /** Some of all that are no safety notes, by id. */
    List<Named> after(UUID id, int most) {
        return database.sql("select id, person_id, words from platform.case_note"
                        + " where tenant_id = :tenant and id > :after and not safety order by id limit :most")
                .bind("after", id)
                .bind("most", most)
                .list(Named.class);
    }

    /** What one says; empty where its person was erased. */
    String words(Named note) {
        return cipher.decrypt(note.personId, WORDS, note.words).orElse("");
    }

    /** Removes these. */
    void remove(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            database.sql("delete from platform.case_note where tenant_id = :tenant and id = any (:ids)")
                    .bindIds("ids", ids)
                    .update();
        }
    }

    private List<CaseNote> opened(List<Row> rows, boolean safety) {
        cipher.load(rows.stream().map(Row::personId).distinct().toList());
        return rows.stream()
                .map(row -> new CaseNote(
                        row.id,
                        row.at,
                        row.author,
                        NoteChannel.of(row.channel),
                        row.went == null ? null : CallResult.of(row.went),
                        row.safety,
                        row.safety && !safety
                                ? null
                                : cipher.decrypt(row.personId, WORDS, row.words).orElse(""),
                        lifted(row, safety)))
                .toList();
    }

    private CaseNote.@Nullable Lifted lifted(Row row, boolean safety) {
        return row.liftedBy == null || row.liftedAt == null || row.why == null
                ? null
                : new CaseNote.Lifted(
                        row.liftedBy,
                        row.liftedAt,
                        safety ? cipher.decrypt(row.personId, WHY, row.why).orElse("") : null);
    }

    private record Row(
            UUID id,
            Instant at,
            UUID author,
            String channel,
            @Nullable String went,
            boolean safety,
            UUID personId,
            byte[] words,
            @Nullable UUID liftedBy,
            @Nullable Instant liftedAt,
            byte @Nullable [] why) {}
}
