package org.teranga.training.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.persistence.TenantSql;

/** The quizzes of the open association; to be asked within a transaction. */
@ApplicationScoped
public class Quizzes {
    private static final String SELECT =
            "select id, course, titles, pass_mark, attempts, wait_hours, plan from training.quiz ";

    private final TenantSql sql;

    @Inject
    Quizzes(TenantSql sql) {
        this.sql = sql;
    }

    /** The quiz with this id. */
    public Optional<Quiz> find(UUID id) {
        return sql.first(SELECT + "where id = ?", Quizzes::quiz, id);
    }

    /** Those with these ids. */
    public Map<UUID, Quiz> of(Collection<UUID> ids) {
        return sql
                .list(
                        SELECT + "where id = any(?::uuid[])",
                        Quizzes::quiz,
                        "{" + ids.stream().map(UUID::toString).collect(Collectors.joining(",")) + "}")
                .stream()
                .collect(Collectors.toMap(Quiz::id, Function.identity()));
    }

    /** Those of a course, in the order in which they were made. */
    public List<Quiz> ofCourse(UUID course) {
        return sql.list(SELECT + "where course = ? order by created_at, id", Quizzes::quiz, course);
    }

    /** What those of a course are called in a language; those without a title are left out. */
    public Map<UUID, Called> titles(UUID course, String language) {
        return titles(ofCourse(course), language);
    }

    /** The same of every course. */
    public Map<UUID, Called> titles(String language) {
        return titles(sql.list(SELECT + "where titles <> '{}'", Quizzes::quiz), language);
    }

    private static Map<UUID, Called> titles(List<Quiz> all, String language) {
        Map<UUID, Called> titles = new HashMap<>();
        all.forEach(quiz -> quiz.called(language).ifPresent(title -> titles.put(quiz.id(), title)));
        return titles;
    }

    /** Adds one; false where it is there already. */
    boolean add(Quiz quiz, Instant now) {
        return sql.change(
                        "insert into training.quiz (id, course, titles, pass_mark, attempts, wait_hours, plan, created_at, changed_at)"
                                + " values (?, ?, ?::jsonb, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing",
                        quiz.id(),
                        quiz.course(),
                        PlanJson.titles(quiz.titles()),
                        quiz.terms().passMark(),
                        quiz.terms().attempts(),
                        quiz.terms().waitHours(),
                        PlanJson.write(quiz.plan()),
                        now,
                        now)
                > 0;
    }

    void change(Quiz quiz, Instant now) {
        sql.change(
                "update training.quiz set titles = ?::jsonb, pass_mark = ?, attempts = ?, wait_hours = ?, plan = ?::jsonb,"
                        + " changed_at = ? where id = ?",
                PlanJson.titles(quiz.titles()),
                quiz.terms().passMark(),
                quiz.terms().attempts(),
                quiz.terms().waitHours(),
                PlanJson.write(quiz.plan()),
                now,
                quiz.id());
    }

    private static Quiz quiz(ResultSet row) throws SQLException {
        return new Quiz(
                row.getObject("id", UUID.class),
                row.getObject("course", UUID.class),
                PlanJson.titles(row.getString("titles")),
                new QuizTerms(
                        row.getObject("pass_mark", Integer.class),
                        row.getObject("attempts", Integer.class),
                        row.getObject("wait_hours", Integer.class)),
                PlanJson.read(row.getString("plan")));
    }
}
