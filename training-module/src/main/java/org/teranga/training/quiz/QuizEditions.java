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
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseEditions;
import org.teranga.training.course.CourseVersion;
import org.teranga.training.course.Courses;
import org.teranga.training.quiz.bank.AskedQuestion;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankChanging;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.bank.QuestionRevision;
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
    private final TenantDatabase database;

    @Inject
    QuizEditions(Courses courses, CourseEditions editions, Quizzes quizzes, Bank bank, TenantDatabase database) {
        this.courses = courses;
        this.editions = editions;
        this.quizzes = quizzes;
        this.bank = bank;
        this.database = database;
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
        database.sql(
                        "insert into training.quiz_edition (tenant_id, course, version, quiz, plan, pass_mark, attempts, wait_hours,"
                                + " questions) values (:tenant, :course, :version, :quiz, :plan::jsonb, :passMark, :attempts, :waitHours,"
                                + " :questions::jsonb) on conflict do nothing")
                .bind("course", id)
                .bind("version", version.get().number())
                .bind("questions", questions)
                .updateEach(
                        quizzes.ofCourse(id),
                        (quiz, values) -> values.bind("quiz", quiz.id())
                                .bind("plan", PlanJson.write(quiz.plan()))
                                .bind("passMark", quiz.terms().passMark())
                                .bind("attempts", quiz.terms().attempts())
                                .bind("waitHours", quiz.terms().waitHours()));
    }

    /** Whether what changes in the quizzes of a course counts from its next version on only. */
    public boolean waits(Course course) {
        return course.version().isPresent() && editions.needsSecond(course);
    }

    /** A quiz as the version that learners see has it. */
    public QuizEdition quiz(Course course, Quiz now) {
        return edition(course, now.id())
                .map(kept -> new QuizEdition(now, kept.terms(), PlanJson.read(kept.plan)))
                .orElseGet(() -> new QuizEdition(now, now.terms(), now.plan()));
    }

    /** The questions from which the version that learners see asks. */
    public List<BankQuestion> questions(Course course, UUID quiz) {
        return edition(course, quiz)
                .map(kept -> questions(course.id(), kept.questions))
                .orElseGet(() -> bank.ofCourse(course.id()));
    }

    private Optional<Kept> edition(Course course, UUID quiz) {
        return course.version()
                .flatMap(version -> database.sql(
                                "select plan, pass_mark, attempts, wait_hours, questions from training.quiz_edition"
                                        + " where tenant_id = :tenant and course = :course and version = :version and quiz = :quiz")
                        .bind("course", course.id())
                        .bind("version", version.number())
                        .bind("quiz", quiz)
                        .first(Kept.class));
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
        Map<AskedQuestion, QuestionRevision> words =
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

    private static AskedQuestion asked(JsonObject one) {
        return new AskedQuestion(UUID.fromString(one.getString("id")), one.getInt("revision"));
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
    private record Kept(
            String plan,
            @Nullable Integer passMark,
            @Nullable Integer attempts,
            @Nullable Integer waitHours,
            String questions) {
        QuizTerms terms() {
            return new QuizTerms(passMark, attempts, waitHours);
        }
    }
}
