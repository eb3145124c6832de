package org.teranga.webapp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.web.Problem;
import org.teranga.training.course.Course;
import org.teranga.training.course.Part;
import org.teranga.training.quiz.KeepQuiz;
import org.teranga.training.quiz.Plan;
import org.teranga.training.quiz.attempt.TryQuiz;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.bank.KeepQuestions;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.question.Marking;
import org.teranga.training.quiz.question.Question;
import org.teranga.webapp.identity.Browser;
import org.teranga.webapp.identity.House;
import org.teranga.webapp.identity.SignedIn;
import org.teranga.webapp.testing.TestClock;

/** A quiz is taken question by question, stopped, gone on with, passed; what was answered stays; who writes and who marks. */
@ExtendWith(ArquillianExtension.class)
class QuizIT {
    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Bank bank;

    @Inject
    private KeepQuestions keep;

    @Inject
    private KeepQuiz quizzes;

    @Inject
    private TryQuiz tries;

    @Inject
    private TenantSql sql;

    @Inject
    private Event<PersonErased> erased;

    private Tenant own;
    private Course course;
    private UUID quiz;

    @BeforeEach
    void anAssociation() {
        if (academy == null) {
            return; // outside the container
        }
        own = academy.open();
        course = academy.course(own, Academy.TRAUMA);
        quiz = course.version().orElseThrow().outline().parts().stream()
                .filter(Part.Quiz.class::isInstance)
                .map(Part::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aShippedQuizIsAnsweredRightPassedAndNotedInTheCourse() {
        assertThat(signedIn.page(own, Role.VOLUNTEER, start("fr"))).contains("15 questions", "80");
        String attempt = begin();
        List<BankQuestion> asked = academy.as(own, () -> bank.ofCourse(course.id()));
        for (int i = 1; i <= 15; i++) {
            Question question = asked.get(i - 1).worded().in("fr");
            Browser.Page answered = answer(attempt + "/" + i, right(question));
            assertThat(answered.status()).as(question.head().name()).isEqualTo(303);
            String told = signedIn.page(own, Role.VOLUNTEER, attempt + "/" + i);
            assertThat(told).as(question.head().name()).contains("id=\"told\"", "Oui, c’est juste");
        }
        assertThat(signedIn.page(own, Role.VOLUNTEER, attempt)).contains("C’est réussi", "100\u202f%");
        assertThat(count("select count(*) from training.part_done where part = ?", quiz))
                .isEqualTo(1);
        assertThat(count("select count(*) from training.attempt_result where passed"))
                .isEqualTo(1);
        assertThat(signedIn.page(own, Role.VOLUNTEER, start("ar"))).contains("المحاولة 1");
    }

    @Test
    void anAttemptIsStoppedAndGoneOnWithWhereItWasInAnotherLanguage() {
        String attempt = begin();
        answer(attempt + "/1", Map.of("answer", "0"));
        answer(attempt + "/2", Map.of("answer", "31"));
        assertThat(signedIn.get(own, Role.VOLUNTEER, attempt).headers().get("location"))
                .endsWith("/3");
        String arabic = attempt.replace("/fr/", "/ar/");
        assertThat(signedIn.page(own, Role.VOLUNTEER, arabic + "/3"))
                .contains("dir=\"rtl\"", "name=\"language\" value=\"ar\"");
        Map<String, String> given = new HashMap<>(Map.of("answer", "false"));
        given.put("language", "ar");
        assertThat(signedIn.post(own, Role.VOLUNTEER, arabic + "/3", given).status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.VOLUNTEER, start("fr"))).contains("3 réponses données sur 15", "Reprendre");
        assertThat(begin()).isEqualTo(attempt);
    }

    @Test
    void theFirstAnswerCountsAndPressingTwiceChangesNothing() {
        String attempt = begin();
        answer(attempt + "/1", Map.of("answer", "0"));
        assertThat(answer(attempt + "/1", Map.of("answer", "1")).status()).isEqualTo(303);
        assertThat(count("select count(*) from training.response")).isEqualTo(1);
        assertThat(academy.as(
                                own,
                                () -> sql.first("select given::text from training.response", row -> row.getString(1)))
                        .orElseThrow())
                .contains("\"0\"");
        assertThat(begin()).isEqualTo(attempt);
    }

    @Test
    void nothingChosenIsSaidAndKeepsNothing() {
        String attempt = begin();
        Browser.Page again = answer(attempt + "/1", Map.of());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("href=\"#answer\"", "Aucune réponse choisie");
        assertThat(count("select count(*) from training.response")).isZero();
    }

    @Test
    void attemptsAreLimitedAndOthersSeeNothing() {
        String attempt = begin();
        house.member(own, Role.CASEWORKER);
        assertThat(signedIn.get(own, Role.CASEWORKER, attempt + "/1").status()).isEqualTo(404);
        assertThat(signedIn.post(own, Role.CASEWORKER, attempt + "/1", Map.of("answer", "0"))
                        .status())
                .isEqualTo(404);
        Tenant other = academy.open();
        assertThat(signedIn.get(other, Role.VOLUNTEER, attempt + "/1").status()).isEqualTo(404);
        assertThat(signedIn.get(other, Role.VOLUNTEER, start("fr")).status()).isEqualTo(404);
        assertThat(signedIn.get(own, Role.VOLUNTEER, attempt + "/99").status()).isEqualTo(404);
        assertThat(signedIn.get(own, Role.VOLUNTEER, "/fr/desk/questions").status())
                .isEqualTo(403);
        assertThat(signedIn.get(own, Role.VOLUNTEER, "/fr/desk/questions/texts").status())
                .isEqualTo(403);
    }

    @Test
    void everyKindIsAskedDrawnByTagAndMarkedAndAnEssayWaitsForATrainer() {
        planned("""
                // [tag:one]
                ::Ordre::Rangez. {>
                un
                deux
                trois}

                ::Lire::[markdown]Lisez *ceci*.

                ::Essai::Racontez <b>tout</b>. {####Attendu.}

                // [tag:drawn]
                ::A::A ? {T}

                // [tag:drawn]
                ::B::B ? {T}
                """);
        String attempt = begin();
        assertThat(signedIn.page(own, Role.VOLUNTEER, attempt + "/1")).contains("Question 1 sur 4", "name=\"part2\"");
        assertThat(answer(attempt + "/1", Map.of("part0", "1", "part1", "1", "part2", "2"))
                        .status())
                .isEqualTo(422);
        answer(attempt + "/1", Map.of("part0", "1", "part1", "2", "part2", "3"));
        assertThat(signedIn.page(own, Role.VOLUNTEER, attempt + "/1")).contains("Oui, c’est juste");
        answer(attempt + "/2", Map.of());
        answer(attempt + "/3", Map.of("answer", "Mon texte <script>SECRET"));
        answer(attempt + "/4", Map.of("answer", "true"));
        assertThat(signedIn.page(own, Role.VOLUNTEER, attempt))
                .contains("Un formateur lit votre texte", "&lt;script&gt;SECRET")
                .doesNotContain("<script>SECRET");
        assertThat(academy.as(
                                own,
                                () -> sql.first(
                                        "select encode(written, 'escape') from training.response where written is not null",
                                        row -> row.getString(1)))
                        .orElseThrow())
                .doesNotContain("SECRET");

        String texts = signedIn.page(own, Role.TRAINER, "/fr/desk/questions/texts");
        Matcher form =
                Pattern.compile("action=\"(/fr/desk/questions/texts/[^\"]+)\"").matcher(texts);
        assertThat(form.find()).isTrue();
        assertThat(signedIn.post(own, Role.TRAINER, form.group(1), Map.of("mark", "x"))
                        .status())
                .isEqualTo(422);
        assertThat(signedIn.post(own, Role.TRAINER, form.group(1), Map.of("mark", "90", "words", "Bien vu."))
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.VOLUNTEER, attempt)).contains("C’est réussi", "96\u202f%", "Bien vu.");
        assertThat(count("select count(*) from training.part_done where part = ?", quiz))
                .isEqualTo(1);
        assertThat(signedIn.page(own, Role.TRAINER, "/fr/desk/questions/texts")).contains("Tout est lu");
    }

    @Test
    void whoHasTriedWaitsAndIsToldUntilWhenAndHasSoManyAttempts() {
        planned("Un ? {T}\n\nDeux ? {T}\n\nTrois ? {T}\n\n// [tag:drawn]\nQuatre ? {T}");
        termsOfAttempts(2, 24);
        fail(begin());
        String page = signedIn.page(own, Role.VOLUNTEER, start("fr"));
        assertThat(page).contains("Vous pourrez réessayer").doesNotContain("<button class=\"button\" type=\"submit\"");
        Browser.Page refused = signedIn.post(own, Role.VOLUNTEER, start("fr"), Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Vous pourrez réessayer", "relisez les leçons");
        assertThat(count("select count(*) from training.attempt")).isEqualTo(1);

        Supplier<UUID> again = () -> academy.as(own, () -> tries.begin(learner(), course.slug(), quiz));
        assertThatThrownBy(() -> TestClock.ahead(Duration.ofHours(23), again)).isInstanceOf(Problem.class);
        assertThat(TestClock.ahead(Duration.ofHours(25), again)).isNotNull();
        String second = signedIn.get(own, Role.VOLUNTEER, start("fr")).body();
        assertThat(second).contains("Reprendre");
        fail(begin());
        assertThat(signedIn.page(own, Role.VOLUNTEER, start("fr"))).contains("fait tous les essais prévus");
        assertThat(signedIn.post(own, Role.VOLUNTEER, start("fr"), Map.of()).body())
                .contains("fait tous les essais prévus");
        assertThatThrownBy(() -> TestClock.ahead(Duration.ofDays(30), again)).isInstanceOf(Problem.class);
    }

    /** Answers everything wrong. */
    private void fail(String attempt) {
        for (int i = 1; i <= 4; i++) {
            answer(attempt + "/" + i, Map.of("answer", "false"));
        }
    }

    /** The version that learners see says so from now on. */
    private void termsOfAttempts(int attempts, int hours) {
        String terms = "jsonb_build_object('attempts', " + attempts + ", 'waitHours', " + hours + ")";
        academy.as(
                own,
                () -> sql.change(
                        "update training.course_version set terms = terms || " + terms + " where course = ?",
                        course.id()));
    }

    private UUID learner() {
        return academy.as(
                        own,
                        () -> sql.first("select person from training.attempt", row -> row.getObject(1, UUID.class)))
                .orElseThrow();
    }

    @Test
    void whoIsErasedLeavesNoAnswerBehind() {
        String attempt = begin();
        answer(attempt + "/1", Map.of("answer", "0"));
        UUID person = academy.as(
                        own,
                        () -> sql.first("select person from training.attempt", row -> row.getObject(1, UUID.class)))
                .orElseThrow();
        academy.as(own, () -> {
            erased.fire(new PersonErased(person));
            return true;
        });
        assertThat(count("select count(*) from training.attempt")).isZero();
        assertThat(count("select count(*) from training.response")).isZero();
    }

    /** The quiz asks what is here: all that is not drawn, and one of those that are. */
    private void planned(String gift) {
        List<UUID> ids = academy.as(
                own, () -> keep.add(course.id(), "fr", GiftReader.read(gift).entries(), UUID.randomUUID()));
        academy.as(own, () -> {
            quizzes.plan(quiz, new Plan(ids.subList(0, 3), List.of(new Plan.Draw("", "drawn", 1)), false, false));
            return true;
        });
    }

    private String start(String language) {
        return "/" + language + "/training/" + course.slug() + "/quiz/" + quiz;
    }

    /** The address of the attempt that has begun. */
    private String begin() {
        String first = signedIn.post(own, Role.VOLUNTEER, start("fr"), Map.of())
                .headers()
                .get("location");
        return first.substring(first.indexOf("/fr/"), first.lastIndexOf('/'));
    }

    private Browser.Page answer(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .flatMap(field -> field.getValue()
                        .lines()
                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return signedIn.browser(own, Role.VOLUNTEER).post(URI.create(House.address(own) + path), body);
    }

    private long count(String query, Object... values) {
        return academy.as(own, () -> sql.first(query, row -> row.getLong(1), values))
                .orElseThrow();
    }

    private static Map<String, String> right(Question question) {
        return switch (question) {
            case Question.Single q -> Map.of("answer", full(q.choices()));
            case Question.MissingWord q -> Map.of("answer", full(q.choices()));
            case Question.TrueFalse q -> Map.of("answer", Boolean.toString(q.answer()));
            case Question.ShortAnswer q -> Map.of("answer", q.forms().getFirst().text());
            case Question.Numerical q -> Map.of("answer", "31");
            case Question.Multiple q -> Map.of("answer", several(q.choices()));
            case Question.Matching q -> {
                Map<String, String> parts = new HashMap<>();
                for (int i = 0; i < q.pairs().size(); i++) {
                    parts.put(
                            "part" + i,
                            "" + Marking.answers(q).indexOf(q.pairs().get(i).answer()));
                }
                yield parts;
            }
            default -> Map.of();
        };
    }

    private static String full(List<Question.Choice> choices) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).weight().isFull()) {
                return "" + i;
            }
        }
        return "";
    }

    /** Several, each on a line: the form sends each as a field of its own. */
    private static String several(List<Question.Choice> choices) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).weight().thousandths() > 0) {
                all.append(all.isEmpty() ? "" : "\n").append(i);
            }
        }
        return all.toString();
    }
}
