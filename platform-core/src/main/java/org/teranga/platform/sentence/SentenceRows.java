package org.teranga.platform.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
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
            "select id, language, sentence, original, text, state, tenant_id, written_by, writers, written_at,"
                    + " decided_at, answer from platform.sentence_correction ";
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
        return database.sql("select count(*) from platform.sentence_correction where state = 'waiting' and tenant_id ="
                        + " :owner")
                .bind("owner", tenant)
                .one(Long.class);
    }

    /** Whether somebody of this association reads the language so that it counts. */
    boolean readsFor(UUID tenant, String language) {
        return database.sql("select 1 from platform.sentence_reader where language = :language and tenant_id = :owner"
                        + " and state = 'accepted'")
                .bind("language", language)
                .bind("owner", tenant)
                .any();
    }

    /** Readings of a language. */
    List<Sentence.Reading> readings(String language) {
        return database
                .sql("select mark, tenant_id, person_id, read_at, counts from platform.sentence_reading where"
                        + " language = :language")
                .bind("language", language)
                .list(ReadingRow.class)
                .stream()
                .map(ReadingRow::reading)
                .toList();
    }

    /** Changes what was read, one after the other. */
    int changingReadings(ToIntFunction<Database> change) {
        return changing(READ, change);
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
            dropEarlier(within, one);
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

    /** Of one writer one at most stays of what never reached the operator: writing again and again fills nothing. */
    private static void dropEarlier(Database within, SentenceCorrection one) {
        within.sql("delete from platform.sentence_correction where language = :language and sentence = :sentence"
                        + " and written_by = :by and state in ('replaced', 'withdrawn')")
                .bind("language", one.language())
                .bind("sentence", one.sentence())
                .bind("by", one.writtenBy())
                .update();
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
                    within.sql("update platform.sentence_correction set state = 'superseded' where language ="
                                    + " :language and sentence = :sentence and state = 'published' and exists"
                                    + " (select 1 from platform.sentence_correction w where w.id = :id and w.state"
                                    + " = 'waiting')")
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
            one.sql(tick).update(); // first, so that whoever is accepted, or not, meanwhile is so before or after
            return change.applyAsInt(one);
        });
        published.forget();
        return rows;
    }

    private static List<SentenceCorrection> list(SqlStatement select) {
        return select.list(CorrectionRow.class).stream()
                .map(CorrectionRow::correction)
                .toList();
    }

    private record ReadingRow(
            String mark, @Nullable UUID tenantId, @Nullable UUID personId, Instant readAt, boolean counts) {
        Sentence.Reading reading() {
            return new Sentence.Reading(mark, tenantId, personId, readAt, counts);
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
