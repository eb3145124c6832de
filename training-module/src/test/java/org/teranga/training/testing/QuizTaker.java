package org.teranga.training.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.training.course.Course;
import org.teranga.training.course.Part;
import org.teranga.training.quiz.KeepQuiz;
import org.teranga.training.quiz.QuizPlan;
import org.teranga.training.quiz.bank.KeepQuestions;
import org.teranga.training.quiz.gift.Entry;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.question.Question;

/** A volunteer who takes the quiz of a course that ships, page by page, and what an association keeps of it. */
@Dependent
public class QuizTaker {
    private final Academy academy;
    private final House house;
    private final SignedIn signedIn;
    private final KeepQuestions keep;
    private final KeepQuiz quizzes;
    private final TenantSql sql;
    private Tenant own;
    private Course course;
    private UUID quiz;

    @Inject
    public QuizTaker(
            Academy academy, House house, SignedIn signedIn, KeepQuestions keep, KeepQuiz quizzes, TenantSql sql) {
        this.academy = academy;
        this.house = house;
        this.signedIn = signedIn;
        this.keep = keep;
        this.quizzes = quizzes;
        this.sql = sql;
    }

    /** A fresh association with its course. */
    public Tenant open() {
        own = academy.open();
        course = academy.course(own, Academy.TRAUMA);
        quiz = course.version().orElseThrow().outline().parts().stream()
                .filter(Part.Quiz.class::isInstance)
                .map(Part::id)
                .findFirst()
                .orElseThrow();
        return own;
    }

    /** The course of the quiz. */
    public Course course() {
        return course;
    }

    /** Which quiz. */
    public UUID quiz() {
        return quiz;
    }

    /** Does something in a transaction of the association. */
    public <T> T as(TestTenants.Work<T> work) {
        return academy.as(own, work);
    }

    /** The first page. */
    public String start(String language) {
        return "/" + language + "/training/" + course.slug() + "/quiz/" + quiz;
    }

    /** The address of the attempt that has begun. */
    public String begin() {
        String first = signedIn.post(own, Role.VOLUNTEER, start("fr"), Map.of())
                .headers()
                .get("location");
        return first.substring(first.indexOf("/fr/"), first.lastIndexOf('/'));
    }

    /** Answers a question. */
    public Browser.Page answer(String path, Map<String, String> fields) {
        return signedIn.browser(own, Role.VOLUNTEER)
                .post(URI.create(House.address(own) + path), ShownForm.body(fields));
    }

    /** What somebody who knows everything answers on this page. */
    public Map<String, String> right(String page, Question question) {
        return new ShownForm(signedIn.page(own, Role.VOLUNTEER, page)).right(question);
    }

    /** The quiz asks what is here: all that is not drawn, and one of those that are. */
    public List<Question> planned(String gift) {
        List<Entry> entries = GiftReader.read(gift).entries();
        List<UUID> ids = academy.as(own, () -> keep.add(course.id(), "fr", entries, UUID.randomUUID()));
        academy.as(own, () -> {
            quizzes.plan(
                    quiz, new QuizPlan(ids.subList(0, 3), List.of(new QuizPlan.Draw("", "drawn", 1)), false, false));
            return true;
        });
        assertThat(signedIn.page(own, Role.VOLUNTEER, start("fr")))
                .as("the course gives a qualification: what changes waits for its next version")
                .contains("15 questions");
        house.member(own, Role.ADMIN);
        String versions = "/fr/desk/training/" + Academy.TRAUMA + "/versions";
        assertThat(signedIn.post(own, Role.ADMIN, versions, Map.of("reason", "D’autres questions", "keeps", "yes"))
                        .status())
                .isEqualTo(303);
        return entries.stream().map(Entry::question).toList();
    }

    /** Who made the only attempt. */
    public UUID learner() {
        return academy.as(
                        own,
                        () -> sql.first("select person from training.attempt", row -> row.getObject(1, UUID.class)))
                .orElseThrow();
    }

    /** How many of something the association keeps. */
    public long count(String query, Object... values) {
        return academy.as(own, () -> sql.first(query, row -> row.getLong(1), values))
                .orElseThrow();
    }
}
