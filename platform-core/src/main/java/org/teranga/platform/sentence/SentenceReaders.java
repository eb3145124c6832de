package org.teranga.platform.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SystemDatabase;

/** Who reads the platform's sentences, and whose readings count. */
@ApplicationScoped
public class SentenceReaders {
    private static final String ALL = """
            select coalesce(g.person_id, r.person_id) as person, coalesce(r.tenant_id, g.tenant_id) as tenant,
                coalesce(r.state, 'waiting') as state, coalesce(g.sentences, 0)::int as sentences
            from (select person_id, (array_agg(tenant_id))[1] as tenant_id, count(*) as sentences
                from platform.sentence_reading where language = :language and person_id is not null group by person_id) g
            full join (select person_id, tenant_id, state from platform.sentence_reader where language = :language) r
                on r.person_id = g.person_id
            order by sentences desc, person
            """;

    private final SystemDatabase database;
    private final SentenceRows rows;
    private final SentenceWriters humans;

    @Inject
    SentenceReaders(SystemDatabase database, SentenceRows rows, SentenceWriters humans) {
        this.database = database;
        this.rows = rows;
        this.humans = humans;
    }

    /** All who have read something of a language, or of whom the operator has said something, the most diligent first. */
    public List<SentenceReader> all(String language) {
        return database.sql(ALL).bind("language", language).list(ReaderRow.class).stream()
                .map(ReaderRow::reader)
                .toList();
    }

    /** How this person of the open association stands; discounted where the same human is, by whichever account. */
    public SentenceReader.Standing of(String language, UUID person) {
        List<StandingRow> said = database.sql("select person_id as person, state from platform.sentence_reader"
                        + " where language = :language and person_id = any (:ids)")
                .bind("language", language)
                .bindIds("ids", humans.idsOf(person))
                .list(StandingRow.class);
        if (said.stream().anyMatch(one -> one.is(SentenceReader.Standing.DISCOUNTED))) {
            return SentenceReader.Standing.DISCOUNTED;
        }
        return said.stream().anyMatch(one -> one.person.equals(person))
                ? SentenceReader.Standing.ACCEPTED
                : SentenceReader.Standing.WAITING;
    }

    /**
     * Writes down that somebody read these. Those that were read before stay with who read them first, but for one whose readings do not
     * count: who reads first must not keep a text from being read.
     */
    void read(Collection<Marked> marked, String language, UUID tenant, UUID person) {
        Instant now = rows.now();
        rows.changingReadings(one -> {
            one.sql("""
                            insert into platform.sentence_reading (mark, language, sentence, tenant_id, person_id, read_at, counts)
                            values (:mark, :language, :sentence, :owner, :person, :at, exists (select 1 from platform.sentence_reader r
                                where r.language = :language and r.person_id = :person and r.state = 'accepted'))
                            on conflict (mark) do update set tenant_id = excluded.tenant_id, person_id = excluded.person_id,
                                read_at = excluded.read_at, counts = excluded.counts
                                where excluded.counts and not platform.sentence_reading.counts
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

    /** Takes back what this person said of these. */
    int unread(Collection<String> marks, String language, UUID person) {
        return rows.changingReadings(one -> one.sql(
                        "delete from platform.sentence_reading where language = :language and person_id = :person"
                                + " and mark = any (:marks)")
                .bind("language", language)
                .bind("person", person)
                .bindTexts("marks", marks)
                .update());
    }

    Optional<SentenceReader> find(String language, UUID person) {
        return all(language).stream().filter(one -> one.person().equals(person)).findFirst();
    }

    /** What this reader reads in the language counts from now on, and what they have read. */
    int accept(String language, SentenceReader reader, UUID by) {
        return decide(
                language,
                reader,
                by,
                SentenceReader.Standing.ACCEPTED,
                "update platform.sentence_reading set counts = true where language = :language and person_id = :person");
    }

    /** What this reader has read in the language is unread; lasting. */
    int discount(String language, SentenceReader reader, UUID by) {
        return decide(
                language,
                reader,
                by,
                SentenceReader.Standing.DISCOUNTED,
                "delete from platform.sentence_reading where language = :language and person_id = :person");
    }

    private int decide(String language, SentenceReader reader, UUID by, SentenceReader.Standing to, String readings) {
        return rows.changingReadings(within -> {
            within.sql("""
                            insert into platform.sentence_reader (language, person_id, tenant_id, state, decided_by, decided_at)
                            select :language, :person, t.id, :state, :by, :at from platform.tenant t where t.id = :owner
                            on conflict (language, person_id) do update
                                set state = excluded.state, decided_by = excluded.decided_by, decided_at = excluded.decided_at
                            """)
                    .bind("language", language)
                    .bind("person", reader.person())
                    .bind("owner", reader.tenant())
                    .bind("state", to.code())
                    .bind("by", by)
                    .bind("at", rows.now())
                    .update();
            return within.sql(readings)
                    .bind("language", language)
                    .bind("person", reader.person())
                    .update();
        });
    }

    /** A text that was read: which sentence, and its mark. */
    record Marked(String sentence, String mark) {}

    private record StandingRow(UUID person, String state) {
        boolean is(SentenceReader.Standing one) {
            return one.code().equals(state);
        }
    }

    private record ReaderRow(UUID person, @Nullable UUID tenant, String state, int sentences) {
        SentenceReader reader() {
            return new SentenceReader(person, tenant, SentenceReader.Standing.of(state), sentences);
        }
    }
}
