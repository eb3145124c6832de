package org.teranga.training.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.web.Problem;
import org.teranga.training.course.Course;
import org.teranga.training.course.Part;
import org.teranga.training.quiz.attempt.MoreAttempts;
import org.teranga.training.quiz.attempt.TryQuiz;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.bank.KeepQuestions;
import org.teranga.training.quiz.gift.Entry;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.testing.Academy;
import org.teranga.training.testing.ShownForm;

/** A quiz is taken question by question, stopped, gone on with, passed; what was answered stays; who writes and who marks. */
@Assembled
class QuizPagesTest {
    private static final String PROGRESS = "/fr/desk/training/progress";

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
    private MoreAttempts more;

    @Inject
    private TenantSql sql;

    @Inject
    private Event<PersonErased> erased;

    private Tenant own;
    private Course course;
    private UUID quiz;

    @BeforeEach
    void anAssociation() {
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
            Browser.Page answered = answer(attempt + "/" + i, right(attempt + "/" + i, question));
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
        Supplier<String> given = () -> academy.as(
                        own, () -> sql.first("select given::text from training.response", row -> row.getString(1)))
                .orElseThrow();
        String first = given.get();
        assertThat(answer(attempt + "/1", Map.of("answer", "1")).status()).isEqualTo(303);
        assertThat(count("select count(*) from training.response")).isEqualTo(1);
        assertThat(given.get()).isEqualTo(first);
        assertThat(begin()).isEqualTo(attempt);
    }

    @Test
    void anAttemptThatBeganBeforeFormsSentPlacesIsReadByTheNumbersItsPagesHave() {
        List<Question> questions = planned("Associez. {=chat -> animal =chêne -> arbre =rose -> fleur}\n\n"
                + "Rangez. {>\nun\ndeux\ntrois}\n\nChoisissez. {=a ~b ~c}\n\n// [tag:drawn]\nA ? {T}");
        String attempt = begin();
        academy.as(own, () -> sql.change("update training.attempt set places = false"));
        Map<String, String> pairs = Map.of("part0", "0", "part1", "1", "part2", "2");
        assertThat(right(attempt + "/1", questions.getFirst())).isEqualTo(pairs);
        answer(attempt + "/1", pairs);
        answer(attempt + "/2", Map.of("part0", "1", "part1", "2", "part2", "3"));
        answer(attempt + "/3", Map.of("answer", "0"));
        assertThat(count("select count(*) from training.response where mark = 100000"))
                .isEqualTo(3);
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
        List<Question> questions = planned("""
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
        answer(attempt + "/1", right(attempt + "/1", questions.getFirst()));
        assertThat(signedIn.page(own, Role.VOLUNTEER, attempt + "/1")).contains("Oui, c’est juste");
        answer(attempt + "/2", Map.of());
        answer(attempt + "/3", Map.of("answer", "Mon texte <script>SECRET"));
        answer(attempt + "/4", Map.of("answer", "true"));
        assertThat(signedIn.page(own, Role.VOLUNTEER, attempt))
                .contains("Un formateur lit votre texte", "&lt;script&gt;SECRET")
                .doesNotContain("<script>SECRET", "Réessayer</button>");
        assertThat(signedIn.page(own, Role.VOLUNTEER, start("fr")))
                .contains("Un formateur lit encore votre texte")
                .doesNotContain("<button class=\"button\" type=\"submit\"");
        assertThat(signedIn.post(own, Role.VOLUNTEER, start("fr"), Map.of()).status())
                .isEqualTo(409);
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
    void noTrainerReadsWhatTheTrainerWrote() {
        planned("Un ? {T}\n\nDeux ? {T}\n\nRacontez. {}\n\n// [tag:drawn]\nTrois ? {T}");
        String begun = signedIn.post(own, Role.TRAINER, start("fr"), Map.of())
                .headers()
                .get("location");
        String attempt = begun.substring(begun.indexOf("/fr/"), begun.lastIndexOf('/'));
        signedIn.post(own, Role.TRAINER, attempt + "/3", Map.of("answer", "Mon propre texte"));
        String texts = "/fr/desk/questions/texts";
        String mark = texts + attempt.substring(attempt.lastIndexOf('/')) + "/2";
        assertThat(signedIn.page(own, Role.TRAINER, texts)).doesNotContain("Mon propre texte");
        assertThat(signedIn.post(own, Role.TRAINER, mark, Map.of("mark", "100")).status())
                .isEqualTo(403);
        house.member(own, Role.ADMIN);
        assertThat(signedIn.page(own, Role.ADMIN, texts)).contains("Mon propre texte");
        assertThat(signedIn.post(own, Role.ADMIN, mark, Map.of("mark", "100")).status())
                .isEqualTo(303);
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
        oneMoreIsGivenOnceAndByAnother(again);
    }

    private void oneMoreIsGivenOnceAndByAnother(Supplier<UUID> again) {
        String list = signedIn.page(own, Role.TRAINER, PROGRESS);
        Matcher give =
                Pattern.compile("action=\"(" + PROGRESS + "/attempts/[^\"]+)\"").matcher(list);
        assertThat(give.find()).isTrue();
        Map<String, String> form = Map.of("number", "2", "state", "under_way");
        assertThat(signedIn.post(own, Role.VOLUNTEER, give.group(1), form).status())
                .isEqualTo(403);
        assertThatThrownBy(() -> academy.as(own, () -> {
                    more.give(learner(), quiz, 2, learner());
                    return true;
                }))
                .isInstanceOf(Problem.class);
        for (int press = 0; press < 2; press++) {
            assertThat(signedIn.post(own, Role.TRAINER, give.group(1), form)
                            .headers()
                            .get("location"))
                    .endsWith(PROGRESS + "?happened=given&state=under_way");
        }
        assertThat(count("select count(*) from training.attempt_grant")).isEqualTo(1);
        assertThat(signedIn.page(own, Role.TRAINER, PROGRESS)).doesNotContain(give.group(1));
        assertThat(TestClock.ahead(Duration.ofHours(25), again)).isNotNull();
        fail(begin());
        assertThatThrownBy(() -> TestClock.ahead(Duration.ofDays(30), again)).isInstanceOf(Problem.class);
        assertThat(signedIn.page(own, Role.TRAINER, PROGRESS)).contains(give.group(1));
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
    private List<Question> planned(String gift) {
        List<Entry> entries = GiftReader.read(gift).entries();
        List<UUID> ids = academy.as(own, () -> keep.add(course.id(), "fr", entries, UUID.randomUUID()));
        academy.as(own, () -> {
            quizzes.plan(quiz, new Plan(ids.subList(0, 3), List.of(new Plan.Draw("", "drawn", 1)), false, false));
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
        return signedIn.browser(own, Role.VOLUNTEER)
                .post(URI.create(House.address(own) + path), ShownForm.body(fields));
    }

    private long count(String query, Object... values) {
        return academy.as(own, () -> sql.first(query, row -> row.getLong(1), values))
                .orElseThrow();
    }

    /** What somebody who knows everything answers on this page. */
    private Map<String, String> right(String page, Question question) {
        return new ShownForm(signedIn.page(own, Role.VOLUNTEER, page)).right(question);
    }
}
