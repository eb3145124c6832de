package org.teranga.training.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/** The quizzes of the open association; to be asked within a transaction. */
@ApplicationScoped
public class Quizzes {
    private static final String SELECT = "select id, course, plan from training.quiz ";

    private final TenantSql sql;

    @Inject
    Quizzes(TenantSql sql) {
        this.sql = sql;
    }

    /** The quiz with this id. */
    public Optional<Quiz> find(UUID id) {
        return sql.first(SELECT + "where id = ?", Quizzes::quiz, id);
    }

    /** Those of a course, in the order in which they were made. */
    public List<Quiz> ofCourse(UUID course) {
        return sql.list(SELECT + "where course = ? order by created_at, id", Quizzes::quiz, course);
    }

    void add(Quiz quiz, Instant now) {
        sql.change(
                "insert into training.quiz (id, course, plan, created_at, changed_at) values (?, ?, ?::jsonb, ?, ?)",
                quiz.id(),
                quiz.course(),
                PlanJson.write(quiz.plan()),
                now,
                now);
    }

    void change(Quiz quiz, Instant now) {
        sql.change(
                "update training.quiz set plan = ?::jsonb, changed_at = ? where id = ?",
                PlanJson.write(quiz.plan()),
                now,
                quiz.id());
    }

    private static Quiz quiz(ResultSet row) throws SQLException {
        return new Quiz(
                row.getObject("id", UUID.class),
                row.getObject("course", UUID.class),
                PlanJson.read(row.getString("plan")));
    }
}
