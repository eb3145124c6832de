package org.teranga.training.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.Response;

/** The attempts of the open association and what was answered; to be asked within a transaction. */
@ApplicationScoped
class Attempts {
    private static final String WRITTEN = "response.written";
    private static final String WORDS = "essay_mark.words";
    private static final String COLUMNS =
            "select a.id, a.quiz, a.course, a.person, a.number, a.seed, a.mixed, a.places, a.pass_mark, a.items, a.started_at";
    private static final String TRIED = COLUMNS + """
            , r.mark, r.waiting, r.passed, r.at
            from training.attempt a
            left join lateral (select * from training.attempt_result n where n.tenant_id = a.tenant_id and n.attempt = a.id
                order by n.number desc limit 1) r on true
            """;

    private final TenantSql sql;
    private final FieldCipher cipher;

    @Inject
    Attempts(TenantSql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    /** Those of a person at a quiz, the newest first. */
    List<Tried> of(UUID person, UUID quiz) {
        return sql.list(
                TRIED + "where a.person = ? and a.quiz = ? order by a.number desc", Attempts::tried, person, quiz);
    }

    /** Those of a person at any quiz, the oldest first. */
    List<Tried> of(UUID person) {
        return sql.list(TRIED + "where a.person = ? order by a.started_at, a.id", Attempts::tried, person);
    }

    /** Those of these people at any quiz, the newest first. */
    List<Tried> of(Collection<UUID> persons) {
        return sql.list(
                TRIED + "where a.person = any(?::uuid[]) order by a.number desc, a.id",
                Attempts::tried,
                array(persons));
    }

    Optional<Tried> find(UUID id) {
        return sql.first(TRIED + "where a.id = ?", Attempts::tried, id);
    }

    /** One, and nobody else answers in it until the end of this transaction: so that the last answer knows that it is the last. */
    Optional<Attempt> locked(UUID id) {
        return sql.first(COLUMNS + " from training.attempt a where a.id = ? for update", Attempts::attempt, id);
    }

    /** Begins one; nothing where it has begun already. */
    void add(Attempt attempt) {
        sql.change(
                """
                insert into training.attempt (id, quiz, course, person, number, seed, mixed, places, pass_mark, items, started_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) on conflict on constraint attempt_once do nothing
                """,
                attempt.id(),
                attempt.quiz(),
                attempt.course(),
                attempt.person(),
                attempt.number(),
                attempt.seed(),
                attempt.mixed(),
                attempt.places(),
                attempt.passMark(),
                AttemptJson.write(attempt.items()),
                attempt.startedAt());
    }

    /** Keeps an answer; false where there is one already, which counts. */
    boolean respond(Attempt attempt, Given given, Question question) {
        boolean written = question instanceof Question.Essay || question instanceof Question.ShortAnswer;
        Item item = attempt.items().get(given.item());
        return sql.change(
                        """
                        insert into training.response (attempt, person, item, question, revision, language, given, written, mark, waiting, at)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) on conflict (tenant_id, attempt, item) do nothing
                        """,
                        attempt.id(),
                        attempt.person(),
                        given.item(),
                        item.asked().question(),
                        item.asked().revision(),
                        given.language(),
                        written ? null : AttemptJson.write(given.response()),
                        written
                                ? cipher.encrypt(
                                        attempt.person(),
                                        WRITTEN,
                                        given.response().first())
                                : null,
                        given.mark(),
                        given.waiting(),
                        given.at())
                > 0;
    }

    /** The answers of an attempt, in the order of its questions. */
    List<Given> given(Attempt attempt) {
        return given(List.of(attempt)).getOrDefault(attempt.id(), List.of());
    }

    /** Those of several, by attempt; the keys of all persons come in one query. */
    Map<UUID, List<Given>> given(Collection<Attempt> of) {
        Map<UUID, Attempt> known = of.stream().collect(Collectors.toMap(Attempt::id, Function.identity()));
        List<Kept> kept = sql.list("""
                select s.attempt, s.item, s.language, s.given, s.written, coalesce(e.mark, s.mark) as mark,
                    s.waiting and e.mark is null as waiting, e.words, s.at
                from training.response s
                left join lateral (select * from training.essay_mark n where n.tenant_id = s.tenant_id and n.attempt = s.attempt
                    and n.item = s.item order by n.number desc limit 1) e on true
                where s.attempt = any(?::uuid[]) order by s.attempt, s.item
                """, Attempts::kept, array(known.keySet()));
        cipher.load(kept.stream()
                .filter(one -> one.written() != null || one.words() != null)
                .map(one -> Objects.requireNonNull(known.get(one.attempt()), "attempt")
                        .person())
                .distinct()
                .toList());
        return kept.stream()
                .collect(Collectors.groupingBy(
                        Kept::attempt,
                        Collectors.mapping(
                                one -> opened(
                                        one,
                                        Objects.requireNonNull(known.get(one.attempt()), "attempt")
                                                .person()),
                                Collectors.toList())));
    }

    /** Those with these ids. */
    Map<UUID, Attempt> all(Collection<UUID> ids) {
        return sql
                .list(COLUMNS + " from training.attempt a where a.id = any(?::uuid[])", Attempts::attempt, array(ids))
                .stream()
                .collect(Collectors.toMap(Attempt::id, Function.identity()));
    }

    static String array(Collection<UUID> ids) {
        return "{" + ids.stream().map(UUID::toString).collect(Collectors.joining(",")) + "}";
    }

    int answered(UUID attempt) {
        return sql.first("select count(*) from training.response where attempt = ?", row -> row.getInt(1), attempt)
                .orElse(0);
    }

    void end(UUID attempt, Result result) {
        sql.change("""
                insert into training.attempt_result (attempt, number, mark, waiting, passed, at)
                values (?, (select coalesce(max(number), 0) + 1 from training.attempt_result where attempt = ?), ?, ?, ?, ?)
                """, attempt, attempt, result.mark(), result.waiting(), result.passed(), result.at());
    }

    void mark(Attempt attempt, int item, int mark, String words, UUID by, Instant now) {
        sql.change(
                """
                insert into training.essay_mark (attempt, person, item, number, mark, words, at, by)
                values (?, ?, ?, (select coalesce(max(number), 0) + 1 from training.essay_mark where attempt = ? and item = ?), ?, ?, ?, ?)
                """,
                attempt.id(),
                attempt.person(),
                item,
                attempt.id(),
                item,
                mark,
                words.isEmpty() ? null : cipher.encrypt(attempt.person(), WORDS, words),
                now,
                by);
    }

    /** What waits for this trainer, the oldest first: what others wrote. */
    List<Waiting> waiting(UUID trainer, int most) {
        return sql.list(
                """
                select s.attempt, s.item, a.course, s.at
                from training.response s join training.attempt a on a.tenant_id = s.tenant_id and a.id = s.attempt
                where s.waiting and a.person <> ? and not exists (select 1 from training.essay_mark e where e.tenant_id = s.tenant_id
                    and e.attempt = s.attempt and e.item = s.item)
                order by s.at, s.attempt, s.item limit ?
                """,
                row -> new Waiting(
                        row.getObject("attempt", UUID.class),
                        row.getInt("item"),
                        row.getObject("course", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                trainer,
                most);
    }

    /** What an erased person had answered goes with the rest. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        for (String table : List.of("essay_mark", "attempt_result", "response")) {
            sql.change(
                    "delete from training." + table
                            + " where attempt in (select id from training.attempt where person = ?)",
                    erased.person());
        }
        sql.change("delete from training.attempt where person = ?", erased.person());
    }

    private Given opened(Kept kept, UUID person) {
        Response response = kept.given() != null
                ? AttemptJson.response(kept.given())
                : Response.of(Optional.ofNullable(kept.written())
                        .flatMap(bytes -> cipher.decrypt(person, WRITTEN, bytes))
                        .orElse(""));
        String words = kept.words() == null
                ? null
                : cipher.decrypt(person, WORDS, kept.words()).orElse(null);
        return new Given(kept.item(), kept.language(), response, kept.mark(), kept.waiting(), words, kept.at());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("attempt", UUID.class),
                row.getInt("item"),
                row.getString("language"),
                row.getString("given"),
                row.getBytes("written"),
                row.getInt("mark"),
                row.getBoolean("waiting"),
                row.getBytes("words"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /** An answer as it lies, sealed where somebody wrote something. */
    private record Kept(
            UUID attempt,
            int item,
            String language,
            @Nullable String given,
            byte @Nullable [] written,
            int mark,
            boolean waiting,
            byte @Nullable [] words,
            Instant at) {}

    private static Tried tried(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return new Tried(
                attempt(row),
                at == null
                        ? null
                        : new Result(
                                row.getInt("mark"), row.getInt("waiting"), row.getBoolean("passed"), at.toInstant()));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getObject("id", UUID.class),
                row.getObject("quiz", UUID.class),
                row.getObject("course", UUID.class),
                row.getObject("person", UUID.class),
                row.getInt("number"),
                row.getLong("seed"),
                row.getBoolean("mixed"),
                row.getBoolean("places"),
                row.getInt("pass_mark"),
                AttemptJson.items(row.getString("items")),
                row.getObject("started_at", OffsetDateTime.class).toInstant());
    }
}
