package org.teranga.training.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
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
import org.teranga.platform.privacy.PersonErased;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.testing.Academy;
import org.teranga.training.testing.QuizTaker;

/** A quiz is taken question by question, stopped, gone on with, passed; what was answered stays; who writes and who marks. */
@Assembled
class QuizPagesTest {
    @Inject
    private QuizTaker taker;

    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Bank bank;

    @Inject
    private TenantSql sql;

    @Inject
    private Event<PersonErased> erased;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = taker.open();
    }

    @Test
    void aShippedQuizIsAnsweredRightPassedAndNotedInTheCourse() {
        assertThat(signedIn.page(own, Role.VOLUNTEER, taker.start("fr"))).contains("15 questions", "80");
        String attempt = taker.begin();
        List<BankQuestion> asked = taker.as(() -> bank.ofCourse(taker.course().id()));
        for (int i = 1; i <= 15; i++) {
            Question question = asked.get(i - 1).worded().in("fr");
            Browser.Page answered = taker.answer(attempt + "/" + i, taker.right(attempt + "/" + i, question));
            assertThat(answered.status()).as(question.head().name()).isEqualTo(303);
            String told = signedIn.page(own, Role.VOLUNTEER, attempt + "/" + i);
            assertThat(told).as(question.head().name()).contains("id=\"told\"", "Oui, c’est juste");
        }
        assertThat(signedIn.page(own, Role.VOLUNTEER, attempt)).contains("C’est réussi", "100\u202f%");
        assertThat(taker.count("select count(*) from training.part_done where part = ?", taker.quiz()))
                .isEqualTo(1);
        assertThat(taker.count("select count(*) from training.attempt_result where passed"))
                .isEqualTo(1);
        assertThat(signedIn.page(own, Role.VOLUNTEER, taker.start("ar"))).contains("المحاولة 1");
    }

    @Test
    void anAttemptIsStoppedAndGoneOnWithWhereItWasInAnotherLanguage() {
        String attempt = taker.begin();
        taker.answer(attempt + "/1", Map.of("answer", "0"));
        taker.answer(attempt + "/2", Map.of("answer", "31"));
        assertThat(signedIn.get(own, Role.VOLUNTEER, attempt).headers().get("location"))
                .endsWith("/3");
        String arabic = attempt.replace("/fr/", "/ar/");
        assertThat(signedIn.page(own, Role.VOLUNTEER, arabic + "/3"))
                .contains("dir=\"rtl\"", "name=\"language\" value=\"ar\"");
        Map<String, String> given = new HashMap<>(Map.of("answer", "false"));
        given.put("language", "ar");
        assertThat(signedIn.post(own, Role.VOLUNTEER, arabic + "/3", given).status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.VOLUNTEER, taker.start("fr")))
                .contains("3 réponses données sur 15", "Reprendre");
        assertThat(taker.begin()).isEqualTo(attempt);
    }

    @Test
    void theFirstAnswerCountsAndPressingTwiceChangesNothing() {
        String attempt = taker.begin();
        taker.answer(attempt + "/1", Map.of("answer", "0"));
        Supplier<String> given =
                () -> taker.as(() -> sql.first("select given::text from training.response", row -> row.getString(1)))
                        .orElseThrow();
        String first = given.get();
        assertThat(taker.answer(attempt + "/1", Map.of("answer", "1")).status()).isEqualTo(303);
        assertThat(taker.count("select count(*) from training.response")).isEqualTo(1);
        assertThat(given.get()).isEqualTo(first);
        assertThat(taker.begin()).isEqualTo(attempt);
    }

    @Test
    void anAttemptThatBeganBeforeFormsSentPlacesIsReadByTheNumbersItsPagesHave() {
        List<Question> questions = taker.planned("Associez. {=chat -> animal =chêne -> arbre =rose -> fleur}\n\n"
                + "Rangez. {>\nun\ndeux\ntrois}\n\nChoisissez. {=a ~b ~c}\n\n// [tag:drawn]\nA ? {T}");
        String attempt = taker.begin();
        taker.as(() -> sql.change("update training.attempt set places = false"));
        Map<String, String> pairs = Map.of("part0", "0", "part1", "1", "part2", "2");
        assertThat(taker.right(attempt + "/1", questions.getFirst())).isEqualTo(pairs);
        taker.answer(attempt + "/1", pairs);
        taker.answer(attempt + "/2", Map.of("part0", "1", "part1", "2", "part2", "3"));
        taker.answer(attempt + "/3", Map.of("answer", "0"));
        assertThat(taker.count("select count(*) from training.response where mark = 100000"))
                .isEqualTo(3);
    }

    @Test
    void nothingChosenIsSaidAndKeepsNothing() {
        String attempt = taker.begin();
        Browser.Page again = taker.answer(attempt + "/1", Map.of());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("href=\"#answer\"", "Aucune réponse choisie");
        assertThat(taker.count("select count(*) from training.response")).isZero();
    }

    @Test
    void attemptsAreLimitedAndOthersSeeNothing() {
        String attempt = taker.begin();
        house.member(own, Role.CASEWORKER);
        assertThat(signedIn.get(own, Role.CASEWORKER, attempt + "/1").status()).isEqualTo(404);
        assertThat(signedIn.post(own, Role.CASEWORKER, attempt + "/1", Map.of("answer", "0"))
                        .status())
                .isEqualTo(404);
        Tenant other = academy.open();
        assertThat(signedIn.get(other, Role.VOLUNTEER, attempt + "/1").status()).isEqualTo(404);
        assertThat(signedIn.get(other, Role.VOLUNTEER, taker.start("fr")).status())
                .isEqualTo(404);
        assertThat(signedIn.get(own, Role.VOLUNTEER, attempt + "/99").status()).isEqualTo(404);
        assertThat(signedIn.get(own, Role.VOLUNTEER, "/fr/desk/questions").status())
                .isEqualTo(403);
        assertThat(signedIn.get(own, Role.VOLUNTEER, "/fr/desk/questions/texts").status())
                .isEqualTo(403);
    }

    @Test
    void everyKindIsAskedDrawnByTagAndMarkedAndAnEssayWaitsForATrainer() {
        List<Question> questions = taker.planned("""
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
        String attempt = taker.begin();
        assertThat(signedIn.page(own, Role.VOLUNTEER, attempt + "/1")).contains("Question 1 sur 4", "name=\"part2\"");
        assertThat(taker.answer(attempt + "/1", Map.of("part0", "1", "part1", "1", "part2", "2"))
                        .status())
                .isEqualTo(422);
        taker.answer(attempt + "/1", taker.right(attempt + "/1", questions.getFirst()));
        assertThat(signedIn.page(own, Role.VOLUNTEER, attempt + "/1")).contains("Oui, c’est juste");
        taker.answer(attempt + "/2", Map.of());
        taker.answer(attempt + "/3", Map.of("answer", "Mon texte <script>SECRET"));
        taker.answer(attempt + "/4", Map.of("answer", "true"));
        assertThat(signedIn.page(own, Role.VOLUNTEER, attempt))
                .contains("Un formateur lit votre texte", "&lt;script&gt;SECRET")
                .doesNotContain("<script>SECRET", "Réessayer</button>");
        assertThat(signedIn.page(own, Role.VOLUNTEER, taker.start("fr")))
                .contains("Un formateur lit encore votre texte")
                .doesNotContain("<button class=\"button\" type=\"submit\"");
        assertThat(signedIn.post(own, Role.VOLUNTEER, taker.start("fr"), Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(taker.as(() -> sql.first(
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
        assertThat(taker.count("select count(*) from training.part_done where part = ?", taker.quiz()))
                .isEqualTo(1);
        assertThat(signedIn.page(own, Role.TRAINER, "/fr/desk/questions/texts")).contains("Tout est lu");
    }

    @Test
    void noTrainerReadsWhatTheTrainerWrote() {
        taker.planned("Un ? {T}\n\nDeux ? {T}\n\nRacontez. {}\n\n// [tag:drawn]\nTrois ? {T}");
        String begun = signedIn.post(own, Role.TRAINER, taker.start("fr"), Map.of())
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
    void whoIsErasedLeavesNoAnswerBehind() {
        String attempt = taker.begin();
        taker.answer(attempt + "/1", Map.of("answer", "0"));
        UUID person = taker.learner();
        taker.as(() -> {
            erased.fire(new PersonErased(person));
            return true;
        });
        assertThat(taker.count("select count(*) from training.attempt")).isZero();
        assertThat(taker.count("select count(*) from training.response")).isZero();
    }
}
