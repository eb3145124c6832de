package org.teranga.training.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseEditions;
import org.teranga.training.course.CourseVersion;
import org.teranga.training.course.Courses;
import org.teranga.training.quiz.bank.Asked;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankChanging;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.bank.Worded;
import org.teranga.training.quiz.gift.Filing;

/**
 * Quizzes as learners have them while somebody changes them: in a course that gives a qualification, what changes in a quiz or in its
 * questions counts from the next version on, which somebody else publishes. What stood before the first change is kept with the version.
 */
@ApplicationScoped
@Transactional
public class QuizEditions {
    private final Courses courses;
    private final CourseEditions editions;
    private final Quizzes quizzes;
    private final Bank bank;
    private final TenantSql sql;

    @Inject
    QuizEditions(Courses courses, CourseEditions editions, Quizzes quizzes, Bank bank, TenantSql sql) {
        this.courses = courses;
        this.editions = editions;
        this.quizzes = quizzes;
        this.bank = bank;
        this.sql = sql;
    }

    void changing(@Observes BankChanging event) {
        hold(event.course());
    }

    /** Called before anything of the quizzes of a course changes: keeps them for learners, and who has a hand in it. */
    void hold(UUID id) {
        Optional<Course> found = courses.find(id);
        found.ifPresent(editions::note);
        Optional<CourseVersion> version = found.filter(editions::needsSecond).flatMap(Course::version);
        if (version.isEmpty()) {
            return;
        }
        String questions = questions(bank.ofCourse(id));
        sql.batch(
                "insert into training.quiz_edition (course, version, quiz, plan, pass_mark, attempts, wait_hours, questions)"
                        + " values (?, ?, ?, ?::jsonb, ?, ?, ?, ?::jsonb) on conflict do nothing",
                quizzes.ofCourse(id).stream()
                        .map(quiz -> new @Nullable Object[] {
                            id,
                            version.get().number(),
                            quiz.id(),
                            PlanJson.write(quiz.plan()),
                            quiz.terms().passMark(),
                            quiz.terms().attempts(),
                            quiz.terms().waitHours(),
                            questions
                        })
                        .toList());
    }

    /** Whether what changes in the quizzes of a course counts from its next version on only. */
    public boolean waits(Course course) {
        return course.version().isPresent() && editions.needsSecond(course);
    }

    /** A quiz as the version that learners see has it. */
    public Quiz quiz(Course course, Quiz now) {
        return edition(course, now.id())
                .map(kept -> new Quiz(now.id(), now.course(), now.titles(), kept.terms, kept.plan))
                .orElse(now);
    }

    /** The questions from which the version that learners see asks. */
    public List<BankQuestion> questions(Course course, UUID quiz) {
        return edition(course, quiz)
                .map(kept -> questions(course.id(), kept.questions))
                .orElseGet(() -> bank.ofCourse(course.id()));
    }

    private Optional<Kept> edition(Course course, UUID quiz) {
        return course.version()
                .flatMap(version -> sql.first(
                        "select plan, pass_mark, attempts, wait_hours, questions from training.quiz_edition"
                                + " where course = ? and version = ? and quiz = ?",
                        row -> new Kept(
                                PlanJson.read(row.getString(1)),
                                new QuizTerms(
                                        row.getObject(2, Integer.class),
                                        row.getObject(3, Integer.class),
                                        row.getObject(4, Integer.class)),
                                row.getString(5)),
                        course.id(),
                        version.number(),
                        quiz));
    }

    private static String questions(List<BankQuestion> bank) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        bank.forEach(one -> all.add(Json.createObjectBuilder()
                .add("id", one.id().toString())
                .add("revision", one.worded().number())
                .add("category", one.filing().category())
                .add("reference", one.filing().reference())
                .add("tags", Json.createArrayBuilder(one.filing().tags()))));
        return all.build().toString();
    }

    private List<BankQuestion> questions(UUID course, String json) {
        List<JsonObject> kept;
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            kept = reader.readArray().getValuesAs(JsonObject.class);
        }
        Map<Asked, Worded> words =
                bank.worded(kept.stream().map(QuizEditions::asked).toList());
        return kept.stream()
                .filter(one -> words.containsKey(asked(one)))
                .map(one -> new BankQuestion(
                        asked(one).question(),
                        course,
                        filing(one),
                        Objects.requireNonNull(words.get(asked(one)), "words of a question"),
                        Instant.EPOCH,
                        null))
                .toList();
    }

    private static Asked asked(JsonObject one) {
        return new Asked(UUID.fromString(one.getString("id")), one.getInt("revision"));
    }

    private static Filing filing(JsonObject one) {
        return new Filing(
                one.getString("category"),
                one.getString("reference"),
                one.getJsonArray("tags").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }

    /** What was kept of a quiz. */
    private record Kept(Plan plan, QuizTerms terms, String questions) {}
}
