package org.teranga.training.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.training.quiz.bank.AskedQuestion;
import org.teranga.training.quiz.question.Question;

/** The attempts of the open association and what was answered; to be asked within a transaction. */
@ApplicationScoped
public class Attempts {
    private static final String COLUMNS =
            "select a.id, a.quiz, a.course, a.person, a.number, a.seed, a.mixed, a.places, a.pass_mark, a.items, a.started_at";
    private static final String TRIED = COLUMNS + """
            , r.mark, r.waiting, r.passed, r.at
            from training.attempt a
            left join lateral (select * from training.attempt_result n where n.tenant_id = :tenant and n.attempt = a.id
                order by n.number desc limit 1) r on true
            where a.tenant_id = :tenant and
            """;
    private static final String WITHOUT_RESULT = COLUMNS + """
            , null::integer as mark, null::integer as waiting, null::boolean as passed, null::timestamptz as at
            from training.attempt a
            where a.tenant_id = :tenant and
            """;

    private final TenantDatabase database;
    private final FieldCipher cipher;

    @Inject
    Attempts(TenantDatabase database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Those of a person at a quiz, the newest first. */
    public List<Tried> of(UUID person, UUID quiz) {
        return tried(database.sql(TRIED + "a.person = :person and a.quiz = :quiz order by a.number desc")
                .bind("person", person)
                .bind("quiz", quiz));
    }

    /** Those of a person at any quiz, the oldest first. */
    List<Tried> of(UUID person) {
        return tried(database.sql(TRIED + "a.person = :person order by a.started_at, a.id")
                .bind("person", person));
    }

    /** Those of these people at any quiz, the newest first. */
    List<Tried> of(Collection<UUID> persons) {
        return tried(database.sql(TRIED + "a.person = any (:persons) order by a.number desc, a.id")
                .bindIds("persons", persons));
    }

    public Optional<Tried> find(UUID id) {
        return database.sql(TRIED + "a.id = :id")
                .bind("id", id)
                .first(AttemptRow.class)
                .map(AttemptRow::tried);
    }

    private static List<Tried> tried(SqlStatement statement) {
        return statement.list(AttemptRow.class).stream().map(AttemptRow::tried).toList();
    }

    /** One, and nobody else answers in it until the end of this transaction: so that the last answer knows that it is the last. */
    Optional<Attempt> locked(UUID id) {
        return database.sql(WITHOUT_RESULT + "a.id = :id for update")
                .bind("id", id)
                .first(AttemptRow.class)
                .map(AttemptRow::attempt);
    }

    /** Begins one; nothing where it has begun already. */
    void add(Attempt attempt) {
        database.sql("""
                        insert into training.attempt (tenant_id, id, quiz, course, person, number, seed, mixed, places, pass_mark, items,
                            started_at)
                        values (:tenant, :id, :quiz, :course, :person, :number, :seed, :mixed, :places, :passMark, :items::jsonb,
                            :startedAt)
                        on conflict on constraint attempt_once do nothing
                        """)
                .bind("id", attempt.id())
                .bind("quiz", attempt.quiz())
                .bind("course", attempt.course())
                .bind("person", attempt.person())
                .bind("number", attempt.number())
                .bind("seed", attempt.seed())
                .bind("mixed", attempt.mixed())
                .bind("places", attempt.places())
                .bind("passMark", attempt.passMark())
                .bind("items", AttemptJson.write(attempt.items()))
                .bind("startedAt", attempt.startedAt())
                .update();
    }

    /** Keeps an answer; false where there is one already, which counts. */
    boolean respond(Attempt attempt, GivenResponse given, Question question) {
        boolean written = question instanceof Question.Essay || question instanceof Question.ShortAnswer;
        UUID person = attempt.person();
        byte[] sealed = written
                ? cipher.encrypt(person, ResponseRow.WRITTEN, given.response().first())
                : null;
        AskedQuestion asked = attempt.items().get(given.item()).asked();
        return database.sql("""
                                insert into training.response (tenant_id, attempt, person, item, question, revision, language, given,
                                    written, mark, waiting, at)
                                values (:tenant, :attempt, :person, :item, :question, :revision, :language, :given::jsonb,
                                    :written, :mark, :waiting, :at)
                                on conflict (tenant_id, attempt, item) do nothing
                                """)
                        .bind("attempt", attempt.id())
                        .bind("person", person)
                        .bind("item", given.item())
                        .bind("question", asked.question())
                        .bind("revision", asked.revision())
                        .bind("language", given.language())
                        .bind("given", written ? null : AttemptJson.write(given.response()))
                        .bind("written", sealed)
                        .bind("mark", given.mark())
                        .bind("waiting", given.waiting())
                        .bind("at", given.at())
                        .update()
                > 0;
    }

    /** The answers of an attempt, in the order of its questions. */
    public List<GivenResponse> given(Attempt attempt) {
        return given(List.of(attempt)).getOrDefault(attempt.id(), List.of());
    }

    /** Those of several, by attempt; the keys of all persons come in one query. */
    public Map<UUID, List<GivenResponse>> given(Collection<Attempt> of) {
        List<ResponseRow> kept = database.sql("""
                        select s.attempt, s.person, s.item, s.language, s.given, s.written, coalesce(e.mark, s.mark) as mark,
                            s.waiting and e.mark is null as waiting, e.words, s.at
                        from training.response s
                        left join lateral (select * from training.essay_mark n where n.tenant_id = :tenant
                            and n.attempt = s.attempt and n.item = s.item order by n.number desc limit 1) e on true
                        where s.tenant_id = :tenant and s.attempt = any (:attempts) order by s.attempt, s.item
                        """)
                .bindIds("attempts", of.stream().map(Attempt::id).toList())
                .list(ResponseRow.class);
        cipher.load(kept.stream()
                .filter(ResponseRow::sealed)
                .map(ResponseRow::person)
                .distinct()
                .toList());
        return kept.stream()
                .collect(Collectors.groupingBy(
                        ResponseRow::attempt, Collectors.mapping(one -> one.opened(cipher), Collectors.toList())));
    }

    /** Those with these ids. */
    Map<UUID, Attempt> all(Collection<UUID> ids) {
        return database.sql(WITHOUT_RESULT + "a.id = any (:ids)").bindIds("ids", ids).list(AttemptRow.class).stream()
                .map(AttemptRow::attempt)
                .collect(Collectors.toMap(Attempt::id, Function.identity()));
    }

    public int answered(UUID attempt) {
        return database.sql("select count(*) from training.response where tenant_id = :tenant and attempt = :attempt")
                .bind("attempt", attempt)
                .one(Integer.class);
    }

    void end(UUID attempt, Result result) {
        int written = database.sql("""
                        insert into training.attempt_result (tenant_id, attempt, number, mark, waiting, passed, at)
                        select a.tenant_id, a.id, (select coalesce(max(number), 0) + 1 from training.attempt_result
                            where tenant_id = :tenant and attempt = :attempt), :mark, :waiting, :passed, :at
                        from training.attempt a where a.tenant_id = :tenant and a.id = :attempt
                        """)
                .bind("attempt", attempt)
                .bind("mark", result.mark())
                .bind("waiting", result.waiting())
                .bind("passed", result.passed())
                .bind("at", result.at())
                .update();
        requireOne(written, "result");
    }

    void mark(Attempt attempt, int item, int mark, String words, UUID by, Instant now) {
        int written = database.sql("""
                        insert into training.essay_mark (tenant_id, attempt, person, item, number, mark, words, at, by)
                        select r.tenant_id, r.attempt, :person, r.item, (select coalesce(max(number), 0) + 1 from training.essay_mark
                            where tenant_id = :tenant and attempt = :attempt and item = :item), :mark, :words, :at, :by
                        from training.response r where r.tenant_id = :tenant and r.attempt = :attempt and r.item = :item
                        """)
                .bind("attempt", attempt.id())
                .bind("person", attempt.person())
                .bind("item", item)
                .bind("mark", mark)
                .bind("words", words.isEmpty() ? null : cipher.encrypt(attempt.person(), ResponseRow.WORDS, words))
                .bind("at", now)
                .bind("by", by)
                .update();
        requireOne(written, "mark");
    }

    private static void requireOne(int written, String what) {
        if (written != 1) {
            throw new IllegalStateException("a " + what + " of an attempt that is not there");
        }
    }

    /** What waits for this trainer, the oldest first: what others wrote. */
    List<WaitingResponse> waiting(UUID trainer, int most) {
        return database.sql("""
                        select s.attempt, s.item, a.course, s.at
                        from training.response s join training.attempt a on a.tenant_id = s.tenant_id and a.id = s.attempt
                        where s.tenant_id = :tenant and s.waiting and a.person <> :trainer
                            and not exists (select 1 from training.essay_mark e where e.tenant_id = s.tenant_id
                                and e.attempt = s.attempt and e.item = s.item)
                        order by s.at, s.attempt, s.item limit :most
                        """).bind("trainer", trainer).bind("most", most).list(WaitingResponse.class);
    }

    /** What an erased person had answered goes with the rest. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        for (String table : List.of("essay_mark", "attempt_result", "response")) {
            database.sql("delete from training." + table + " where tenant_id = :tenant and attempt in"
                            + " (select id from training.attempt where tenant_id = :tenant and person = :person)")
                    .bind("person", erased.person())
                    .update();
        }
        database.sql("delete from training.attempt where tenant_id = :tenant and person = :person")
                .bind("person", erased.person())
                .update();
    }
}
