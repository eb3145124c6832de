package org.teranga.platform.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.theme.wording.PublishedSentences;

/** The tables of readings and corrections, which belong to no association. What changes what pages show is counted with the change. */
@ApplicationScoped
class SentenceRows {
    private static final String CORRECTIONS =
            "select id, language, sentence, original, text, state, tenant_id, written_by, writers, written_at, decided_at, answer"
                    + " from platform.sentence_correction ";
    private static final String PUBLISHED = "update platform.sentence_tick set published = published + 1";
    private static final String READ = "update platform.sentence_tick set read = read + 1";

    private final SystemDatabase database;
    private final PublishedSentences published;
    private final Clock clock;

    @Inject
    SentenceRows(SystemDatabase database, PublishedSentences published, Clock clock) {
        this.database = database;
        this.published = published;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** What waits and what counts, of a language. */
    List<SentenceCorrection> open(String language) {
        return list(database.sql(CORRECTIONS + "where language = :language and state in ('waiting', 'published')")
                .bind("language", language));
    }

    /** All that wait, the oldest first. */
    List<SentenceCorrection> waiting(int most) {
        return list(database.sql(CORRECTIONS + "where state = 'waiting' order by written_at, id limit :most")
                .bind("most", most));
    }

    /** All that count. */
    List<SentenceCorrection> published() {
        return list(database.sql(CORRECTIONS + "where state = 'published' order by language, sentence"));
    }

    /** All of a sentence, the newest first. */
    List<SentenceCorrection> of(String language, String sentence) {
        return list(database.sql(CORRECTIONS
                        + "where language = :language and sentence = :sentence order by written_at desc, id desc")
                .bind("language", language)
                .bind("sentence", sentence));
    }

    Optional<SentenceCorrection> find(UUID id) {
        return list(database.sql(CORRECTIONS + "where id = :id").bind("id", id)).stream()
                .findFirst();
    }

    /** How many of an association wait. */
    long waitingOf(UUID tenant) {
        return database.sql(
                        "select count(*) from platform.sentence_correction where state = 'waiting' and tenant_id = :owner")
                .bind("owner", tenant)
                .one(Long.class);
    }

    /** Readings of a language. */
    List<Sentence.Reading> readings(String language) {
        return database
                .sql(
                        "select mark, tenant_id, person_id, read_at from platform.sentence_reading where language = :language")
                .bind("language", language)
                .list(ReadingRow.class)
                .stream()
                .map(ReadingRow::reading)
                .toList();
    }

    /** Writes down that somebody read these; those that were read before stay with who read them first. */
    void read(Collection<Marked> marked, String language, UUID tenant, UUID person) {
        Instant now = now();
        changing(READ, one -> {
            one.sql("""
                            insert into platform.sentence_reading (mark, language, sentence, tenant_id, person_id, read_at)
                            values (:mark, :language, :sentence, :owner, :person, :at)
                            on conflict (mark) do nothing
                            """)
                    .bind("language", language)
                    .bind("owner", tenant)
                    .bind("person", person)
                    .bind("at", now)
                    .updateEach(
                            marked,
                            (row, values) -> values.bind("mark", row.mark).bind("sentence", row.sentence));
            return marked.size();
        });
    }

    /** Takes back what this person said of these; of all of the language where none is named. */
    int unread(Collection<String> marks, String language, UUID person) {
        String which = marks.isEmpty() ? "" : " and mark = any (:marks)";
        return changing(READ, one -> {
            SqlStatement delete = one.sql(
                            "delete from platform.sentence_reading where language = :language and person_id = :person"
                                    + which)
                    .bind("language", language)
                    .bind("person", person);
            return (marks.isEmpty() ? delete : delete.bindTexts("marks", marks)).update();
        });
    }

    /**
     * Lets a correction wait in the place of the one that the writer saw waiting.
     *
     * @return false where another one came meanwhile
     */
    boolean add(SentenceCorrection one, @Nullable UUID inPlaceOf) {
        return database.inOne(within -> {
            if (inPlaceOf != null) {
                within.sql("update platform.sentence_correction set state = 'replaced', decided_at = :at"
                                + " where id = :id and state = 'waiting'")
                        .bind("at", one.writtenAt())
                        .bind("id", inPlaceOf)
                        .update();
            }
            int added = within.sql("""
                            insert into platform.sentence_correction
                                (id, language, sentence, original, text, state, tenant_id, written_by, writers, written_at)
                            values (:id, :language, :sentence, :original, :text, 'waiting', :owner, :by, :writers, :at)
                            on conflict (language, sentence) where state = 'waiting' do nothing
                            """)
                    .bind("id", one.id())
                    .bind("language", one.language())
                    .bind("sentence", one.sentence())
                    .bind("original", one.original())
                    .bind("text", one.text())
                    .bind("owner", one.tenant())
                    .bind("by", one.writtenBy())
                    .bindIds("writers", one.writers())
                    .bind("at", one.writtenAt())
                    .update();
            if (added == 0 && inPlaceOf != null) {
                throw new IllegalStateException("two corrections of " + one.sentence() + " wait");
            }
            return added == 1;
        });
    }

    /** Ends one that waits or counts; false where it does so no more. */
    boolean end(SentenceCorrection one, String state, @Nullable UUID by, String answer) {
        ToIntFunction<Database> end = within -> ended(within, one, state, by, answer);
        int rows = one.counts() ? changing(PUBLISHED, end) : end.applyAsInt(database);
        return rows == 1;
    }

    /** Lets one count that waits, in the place of the one that counted. */
    boolean publish(SentenceCorrection one, UUID by, String answer) {
        return 1
                == changing(PUBLISHED, within -> {
                    within.sql(
                                    "update platform.sentence_correction set state = 'superseded'"
                                            + " where language = :language and sentence = :sentence and state = 'published'"
                                            + " and exists (select 1 from platform.sentence_correction w where w.id = :id and w.state = 'waiting')")
                            .bind("language", one.language())
                            .bind("sentence", one.sentence())
                            .bind("id", one.id())
                            .update();
                    return ended(within, one, "published", by, answer);
                });
    }

    private int ended(Database within, SentenceCorrection one, String state, @Nullable UUID by, String answer) {
        return within.sql("update platform.sentence_correction set state = :to, decided_by = :by, decided_at = :at,"
                        + " answer = :answer where id = :id and state = :from")
                .bind("to", state)
                .bind("by", by)
                .bind("at", now())
                .bind("answer", answer)
                .bind("id", one.id())
                .bind("from", one.state())
                .update();
    }

    private int changing(String tick, ToIntFunction<Database> change) {
        int rows = database.inOne(one -> {
            int changed = change.applyAsInt(one);
            one.sql(tick).update();
            return changed;
        });
        published.forget();
        return rows;
    }

    private static List<SentenceCorrection> list(SqlStatement select) {
        return select.list(CorrectionRow.class).stream()
                .map(CorrectionRow::correction)
                .toList();
    }

    /** A text that was read: which sentence, and its mark. */
    record Marked(String sentence, String mark) {}

    private record ReadingRow(
            String mark, @Nullable UUID tenantId, @Nullable UUID personId, Instant readAt) {
        Sentence.Reading reading() {
            return new Sentence.Reading(mark, tenantId, personId, readAt);
        }
    }

    private record CorrectionRow(
            UUID id,
            String language,
            String sentence,
            String original,
            String text,
            String state,
            @Nullable UUID tenantId,
            @Nullable UUID writtenBy,
            List<UUID> writers,
            Instant writtenAt,
            @Nullable Instant decidedAt,
            String answer) {
        SentenceCorrection correction() {
            return new SentenceCorrection(
                    id, language, sentence, original, text, state, tenantId, writtenBy, writers, writtenAt, decidedAt,
                    answer);
        }
    }
}
