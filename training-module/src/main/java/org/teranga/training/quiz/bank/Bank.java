package org.teranga.training.quiz.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.training.quiz.gift.Filing;
import org.teranga.training.quiz.question.Question;

/** The questions of the open association, by course; to be asked within a transaction. */
@ApplicationScoped
public class Bank {
    private static final String SELECT = """
            select q.id, q.course, q.category, q.reference, q.tags, q.created_at, q.retired_at, r.number, r.source, r.words
            from training.question q
            join training.question_revision r on r.tenant_id = q.tenant_id and r.question = q.id and r.number = q.revision
            """;

    private final TenantSql sql;

    @Inject
    Bank(TenantSql sql) {
        this.sql = sql;
    }

    /** The questions of a course that are asked, in the order in which they came. */
    public List<BankQuestion> ofCourse(UUID course) {
        return sql.list(SELECT + "where q.course = ? and q.retired_at is null order by q.id", Bank::question, course);
    }

    /** One of a course, also where it is asked no more. */
    public Optional<BankQuestion> find(UUID course, UUID id) {
        return sql.first(SELECT + "where q.course = ? and q.id = ?", Bank::question, course, id);
    }

    /** How many questions each course has. */
    public Map<UUID, Integer> counts() {
        return sql
                .list(
                        "select course, count(*) from training.question where retired_at is null group by course",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** These revisions. */
    public Map<Asked, Worded> worded(Collection<Asked> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        String ids =
                asked.stream().map(one -> one.question().toString()).distinct().collect(Collectors.joining(","));
        return sql
                .list(
                        "select question, number, source, words from training.question_revision where question = any(?::uuid[])",
                        Bank::worded,
                        "{" + ids + "}")
                .stream()
                .collect(Collectors.toMap(one -> new Asked(one.question(), one.number()), one -> one));
    }

    /** One revision. */
    public Optional<Worded> worded(Asked asked) {
        return sql.first(
                "select question, number, source, words from training.question_revision where question = ? and number = ?",
                Bank::worded,
                asked.question(),
                asked.revision());
    }

    /** Adds questions; in as many statements however many they are. */
    public void add(List<BankQuestion> questions, @Nullable UUID by) {
        sql.batch(
                "insert into training.question (id, course, category, reference, tags, revision, created_at)"
                        + " values (?, ?, ?, ?, ?::text[], 1, ?)",
                questions.stream()
                        .map(one -> new @Nullable Object[] {
                            one.id(),
                            one.course(),
                            one.filing().category(),
                            one.filing().reference(),
                            array(one.filing().tags()),
                            one.createdAt()
                        })
                        .toList());
        sql.batch(
                REVISION,
                questions.stream()
                        .map(one -> row(one.worded(), one.createdAt(), by))
                        .toList());
    }

    /** Adds one; false where it is there already: two clicks are one. */
    boolean begin(BankQuestion one) {
        int added = sql.change(
                "insert into training.question (id, course, category, reference, tags, revision, created_at)"
                        + " values (?, ?, ?, ?, ?::text[], 1, ?) on conflict do nothing",
                one.id(),
                one.course(),
                one.filing().category(),
                one.filing().reference(),
                array(one.filing().tags()),
                one.createdAt());
        if (added > 0) {
            sql.change(REVISION, row(one.worded(), one.createdAt(), null));
        }
        return added > 0;
    }

    private static final String REVISION = "insert into training.question_revision"
            + " (question, number, kind, name, source, words, created_at, created_by) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)";

    /** Another revision, which is asked from now on; false where somebody else has saved one meanwhile. */
    public boolean revise(Worded next, Filing filing, Instant now, @Nullable UUID by) {
        int changed = sql.change(
                "update training.question set revision = ?, category = ?, reference = ?, tags = ?::text[] where id = ? and revision = ?",
                next.number(),
                filing.category(),
                filing.reference(),
                array(filing.tags()),
                next.question(),
                next.number() - 1);
        if (changed == 0) {
            return false;
        }
        sql.change(REVISION, row(next, now, by));
        return true;
    }

    /** Those that came from the shelf, asked or not, by course; one query. */
    public Map<UUID, List<Taken>> taken() {
        return sql
                .list(
                        "select id, course, reference, taken, retired_at is not null from training.question"
                                + " where taken is not null order by id",
                        Bank::taken)
                .stream()
                .collect(Collectors.groupingBy(Taken::course));
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getObject("id", UUID.class),
                row.getObject("course", UUID.class),
                row.getString("reference"),
                QuestionJson.read(row.getString("taken")),
                row.getBoolean(5));
    }

    /** This is what these are on the shelf. */
    void take(Map<UUID, Map<String, Question>> all) {
        sql.batch(
                "update training.question set taken = ?::jsonb where id = ?",
                all.entrySet().stream()
                        .map(one -> new @Nullable Object[] {QuestionJson.write(one.getValue()), one.getKey()})
                        .toList());
    }

    /** It is asked no more. */
    public void retire(UUID id, Instant now) {
        sql.change("update training.question set retired_at = ? where id = ? and retired_at is null", now, id);
    }

    private static @Nullable Object[] row(Worded worded, Instant now, @Nullable UUID by) {
        Question question = worded.original();
        return new @Nullable Object[] {
            worded.question(),
            worded.number(),
            question.type().code(),
            question.head().name(),
            worded.source(),
            QuestionJson.write(worded.words()),
            now,
            by
        };
    }

    private static BankQuestion question(ResultSet row) throws SQLException {
        OffsetDateTime retired = row.getObject("retired_at", OffsetDateTime.class);
        UUID id = row.getObject("id", UUID.class);
        return new BankQuestion(
                id,
                row.getObject("course", UUID.class),
                new Filing(row.getString("category"), row.getString("reference"), Arrays.asList((String[])
                        row.getArray("tags").getArray())),
                new Worded(
                        id, row.getInt("number"), row.getString("source"), QuestionJson.read(row.getString("words"))),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                retired == null ? null : retired.toInstant());
    }

    private static Worded worded(ResultSet row) throws SQLException {
        return new Worded(
                row.getObject("question", UUID.class),
                row.getInt("number"),
                row.getString("source"),
                QuestionJson.read(row.getString("words")));
    }

    /** As PostgreSQL reads a list of texts, whatever stands in them. */
    private static String array(List<String> texts) {
        List<String> quoted = new ArrayList<>();
        texts.forEach(text -> quoted.add('"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'));
        return "{" + String.join(",", quoted) + "}";
    }
}
