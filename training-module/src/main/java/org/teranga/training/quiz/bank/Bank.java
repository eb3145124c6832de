package org.teranga.training.quiz.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SqlValues;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.training.quiz.gift.Filing;
import org.teranga.training.quiz.question.Question;

/** The questions of the open association, by course; to be asked within a transaction. */
@ApplicationScoped
public class Bank {
    private static final String SELECT = """
            select q.id, q.course, q.category, q.reference, q.tags, q.created_at, q.retired_at, r.number, r.source, r.words
            from training.question q
            join training.question_revision r on r.tenant_id = q.tenant_id and r.question = q.id and r.number = q.revision
            where q.tenant_id = :tenant and
            """;

    private static final String REVISIONS =
            "select question, number, source, words from training.question_revision where tenant_id = :tenant ";
    private static final String INSERT =
            "insert into training.question (tenant_id, id, course, category, reference, tags, revision, created_at)"
                    + " values (:tenant, :id, :course, :category, :reference, :tags, 1, :createdAt)";
    private static final String REVISION = "insert into training.question_revision"
            + " (tenant_id, question, number, kind, name, source, words, created_at, created_by)"
            + " values (:tenant, :question, :number, :kind, :name, :source, :words::jsonb, :now, :by)";

    private final TenantDatabase database;

    @Inject
    Bank(TenantDatabase database) {
        this.database = database;
    }

    /** The questions of a course that are asked, in the order in which they came. */
    public List<BankQuestion> ofCourse(UUID course) {
        return database
                .sql(SELECT + "q.course = :course and q.retired_at is null order by q.id")
                .bind("course", course)
                .list(Row.class)
                .stream()
                .map(Row::question)
                .toList();
    }

    /** One of a course, also where it is asked no more. */
    public Optional<BankQuestion> find(UUID course, UUID id) {
        return database.sql(SELECT + "q.course = :course and q.id = :id")
                .bind("course", course)
                .bind("id", id)
                .first(Row.class)
                .map(Row::question);
    }

    /** How many questions each course has. */
    public Map<UUID, Integer> counts() {
        return database
                .sql("select course, count(*) as questions from training.question"
                        + " where tenant_id = :tenant and retired_at is null group by course")
                .list(Count.class)
                .stream()
                .collect(Collectors.toMap(Count::course, Count::questions));
    }

    private record Count(UUID course, int questions) {}

    /** These revisions. */
    public Map<AskedQuestion, QuestionRevision> worded(Collection<AskedQuestion> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(REVISIONS + "and question = any (:ids)")
                .bindIds(
                        "ids",
                        asked.stream().map(AskedQuestion::question).distinct().toList())
                .list(RevisionRow.class)
                .stream()
                .map(RevisionRow::worded)
                .collect(Collectors.toMap(one -> new AskedQuestion(one.question(), one.number()), one -> one));
    }

    /** One revision. */
    public Optional<QuestionRevision> worded(AskedQuestion asked) {
        return database.sql(REVISIONS + "and question = :question and number = :number")
                .bind("question", asked.question())
                .bind("number", asked.revision())
                .first(RevisionRow.class)
                .map(RevisionRow::worded);
    }

    /** Adds questions; in as many statements however many they are. */
    public void add(List<BankQuestion> questions, @Nullable UUID by) {
        database.sql(INSERT).updateEach(questions, Bank::give);
        database.sql(REVISION)
                .bind("by", by)
                .updateEach(questions, (one, values) -> give(values, one.worded(), one.createdAt()));
    }

    /** Adds one; false where it is there already: two clicks are one. */
    boolean begin(BankQuestion one) {
        SqlStatement insert = database.sql(INSERT + " on conflict do nothing");
        give(one, insert);
        if (insert.update() == 0) {
            return false;
        }
        revision(one.worded(), one.createdAt(), null);
        return true;
    }

    private static void give(BankQuestion one, SqlValues values) {
        values.bind("id", one.id())
                .bind("course", one.course())
                .bind("category", one.filing().category())
                .bind("reference", one.filing().reference())
                .bindTexts("tags", one.filing().tags())
                .bind("createdAt", one.createdAt());
    }

    /** Adds a revision of one that is there. */
    void revision(QuestionRevision worded, Instant now, @Nullable UUID by) {
        SqlStatement insert = database.sql(REVISION).bind("by", by);
        give(insert, worded, now);
        insert.update();
    }

    private static void give(SqlValues values, QuestionRevision worded, Instant now) {
        Question question = worded.original();
        values.bind("question", worded.question())
                .bind("number", worded.number())
                .bind("kind", question.type().code())
                .bind("name", question.head().name())
                .bind("source", worded.source())
                .bind("words", QuestionJson.write(worded.words()))
                .bind("now", now);
    }

    /** Those that came from the shelf, asked or not, by course; one query. */
    public Map<UUID, List<AdoptedQuestion>> taken() {
        return database
                .sql("select id, course, reference, taken, retired_at is not null as retired from training.question"
                        + " where tenant_id = :tenant and taken is not null order by id")
                .list(ShelfRow.class)
                .stream()
                .map(row -> new AdoptedQuestion(
                        row.id, row.course, row.reference, QuestionJson.read(row.taken), row.retired))
                .collect(Collectors.groupingBy(AdoptedQuestion::course));
    }

    private record ShelfRow(UUID id, UUID course, String reference, String taken, boolean retired) {}

    /** This is what these are on the shelf. */
    void take(Map<UUID, Map<String, Question>> all) {
        database.sql("update training.question set taken = :words::jsonb where tenant_id = :tenant and id = :id")
                .updateEach(
                        all.entrySet(),
                        (one, values) -> values.bind("words", QuestionJson.write(one.getValue()))
                                .bind("id", one.getKey()));
    }

    private record RevisionRow(UUID question, int number, String source, String words) {
        QuestionRevision worded() {
            return new QuestionRevision(question, number, source, QuestionJson.read(words));
        }
    }

    private record Row(
            UUID id,
            UUID course,
            String category,
            String reference,
            List<String> tags,
            Instant createdAt,
            @Nullable Instant retiredAt,
            int number,
            String source,
            String words) {
        BankQuestion question() {
            return new BankQuestion(
                    id,
                    course,
                    new Filing(category, reference, tags),
                    new QuestionRevision(id, number, source, QuestionJson.read(words)),
                    createdAt,
                    retiredAt);
        }
    }
}
