package org.teranga.training.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The quizzes of the open association; to be asked within a transaction. */
@ApplicationScoped
public class Quizzes {
    private static final String SELECT =
            "select id, course, titles, pass_mark, attempts, wait_hours, plan from training.quiz where tenant_id = :tenant ";

    private final TenantDatabase database;

    @Inject
    Quizzes(TenantDatabase database) {
        this.database = database;
    }

    /** The quiz with this id. */
    public Optional<Quiz> find(UUID id) {
        return quizzes(database.sql(SELECT + "and id = :id").bind("id", id)).findFirst();
    }

    /** Those with these ids. */
    public Map<UUID, Quiz> of(Collection<UUID> ids) {
        return quizzes(database.sql(SELECT + "and id = any (:ids)").bindIds("ids", ids))
                .collect(Collectors.toMap(Quiz::id, Function.identity()));
    }

    /** Those of a course, in the order in which they were made. */
    public List<Quiz> ofCourse(UUID course) {
        return quizzes(database.sql(SELECT + "and course = :course order by created_at, id")
                        .bind("course", course))
                .toList();
    }

    /** What those of a course are called in a language; those without a title are left out. */
    public Map<UUID, Called> titles(UUID course, String language) {
        return titles(ofCourse(course), language);
    }

    /** The same of every course. */
    public Map<UUID, Called> titles(String language) {
        return titles(quizzes(database.sql(SELECT + "and titles <> '{}'")).toList(), language);
    }

    private static Map<UUID, Called> titles(List<Quiz> all, String language) {
        Map<UUID, Called> titles = new HashMap<>();
        all.forEach(quiz -> quiz.called(language).ifPresent(title -> titles.put(quiz.id(), title)));
        return titles;
    }

    /** Adds one; false where it is there already. */
    boolean add(Quiz quiz, Instant now) {
        return values(
                                database.sql(
                                        "insert into training.quiz (tenant_id, id, course, titles, pass_mark, attempts, wait_hours, plan,"
                                                + " created_at, changed_at) values (:tenant, :id, :course, :titles::jsonb, :passMark, :attempts,"
                                                + " :waitHours, :plan::jsonb, :now, :now) on conflict do nothing"),
                                quiz)
                        .bind("course", quiz.course())
                        .bind("now", now)
                        .update()
                > 0;
    }

    void change(Quiz quiz, Instant now) {
        values(
                        database.sql(
                                "update training.quiz set titles = :titles::jsonb, pass_mark = :passMark, attempts = :attempts,"
                                        + " wait_hours = :waitHours, plan = :plan::jsonb, changed_at = :now where tenant_id = :tenant and id = :id"),
                        quiz)
                .bind("now", now)
                .update();
    }

    private static SqlStatement values(SqlStatement statement, Quiz quiz) {
        return statement
                .bind("id", quiz.id())
                .bind("titles", PlanJson.titles(quiz.titles()))
                .bind("passMark", quiz.terms().passMark())
                .bind("attempts", quiz.terms().attempts())
                .bind("waitHours", quiz.terms().waitHours())
                .bind("plan", PlanJson.write(quiz.plan()));
    }

    private static Stream<Quiz> quizzes(SqlStatement statement) {
        return statement.list(Row.class).stream().map(Row::quiz);
    }

    private record Row(
            UUID id,
            UUID course,
            String titles,
            @Nullable Integer passMark,
            @Nullable Integer attempts,
            @Nullable Integer waitHours,
            String plan) {
        Quiz quiz() {
            return new Quiz(
                    id,
                    course,
                    PlanJson.titles(titles),
                    new QuizTerms(passMark, attempts, waitHours),
                    PlanJson.read(plan));
        }
    }
}
