package org.teranga.training.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.training.quiz.Quizzes;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.testing.Academy;

/** A button pressed twice, or a page loaded again, adds nothing twice: questions of a file, a new question, a new quiz. */
@Assembled
class SentTwiceTest {
    private static final Pattern FRESH = Pattern.compile("name=\"fresh\" value=\"([0-9a-f-]{36})\"");

    @Inject
    private Academy academy;

    @Inject
    private Bank bank;

    @Inject
    private Quizzes quizzes;

    @Inject
    private SignedIn signedIn;

    private Tenant own;
    private UUID course;
    private String base;

    @Test
    void whatIsSentTwiceIsAddedOnce() {
        own = academy.open();
        course = academy.course(own, Academy.LIVING).id();
        base = "/fr/desk/questions/" + course;
        questionsOfAFile();
        aNewQuestion();
        aNewQuiz();
    }

    private void questionsOfAFile() {
        int before = questions().size();
        String file = "// [id:eau]\nL’eau bout ? {T}\n\nLa neige est noire ? {F}";
        Browser.Page first = brought(file);
        assertThat(first.status()).isEqualTo(303);
        assertThat(first.headers().get("location")).endsWith(base + "?happened=imported");
        assertThat(signedIn.page(own, Role.TRAINER, base + "?happened=imported"))
                .contains("Les questions du fichier sont dans la banque");
        assertThat(questions()).hasSize(before + 2);
        assertThat(brought(file).body())
                .contains("2 questions sont déjà dans la banque", "Aucune question n’est entrée");
        assertThat(brought("// [id:eau]\nL’eau gèle ? {T}\n\nEt le feu ? {T}\n\nEt le feu ? {T}")
                        .body())
                .contains("2 questions sont déjà dans la banque", "Une question est entrée");
        assertThat(questions()).hasSize(before + 3);
    }

    private void aNewQuestion() {
        int before = questions().size();
        Map<String, String> form = new HashMap<>(Map.of("as", "source", "gift-fr", "Neuf ? {", "do", "save"));
        form.put("fresh", fresh(signedIn.page(own, Role.TRAINER, base + "/new?as=source")));
        assertThat(fresh(signedIn.post(own, Role.TRAINER, base + "/new", form).body()))
                .as("kept where something is wrong")
                .isEqualTo(form.get("fresh"));
        form.put("gift-fr", "Neuf ? {T}");
        for (int press = 0; press < 2; press++) {
            assertThat(signedIn.post(own, Role.TRAINER, base + "/new", form).status())
                    .isEqualTo(303);
        }
        assertThat(questions()).hasSize(before + 1);
        form.put("fresh", fresh(signedIn.page(own, Role.TRAINER, base + "/new?type=single")));
        assertThat(signedIn.post(own, Role.TRAINER, base + "/new", form).status())
                .isEqualTo(303);
        assertThat(questions()).hasSize(before + 2);
        form.put("gift-fr", "Gone back to and written anew ? {F}");
        assertThat(signedIn.post(own, Role.TRAINER, base + "/new", form).status())
                .isEqualTo(303);
        assertThat(questions()).hasSize(before + 3);
    }

    private void aNewQuiz() {
        int before = academy.as(own, () -> quizzes.ofCourse(course)).size();
        Map<String, String> form = new HashMap<>(Map.of("title-fr", "Encore des mots", "count0", "2"));
        form.put("fresh", fresh(signedIn.page(own, Role.TRAINER, base + "/quiz/new")));
        String first = begun(form);
        assertThat(begun(form)).isEqualTo(first);
        assertThat(academy.as(own, () -> quizzes.ofCourse(course))).hasSize(before + 1);
        assertThat(academy.course(own, Academy.LIVING).outline().part("quiz-3")).isEmpty();
        form.put("title-fr", "Gone back to and written anew");
        assertThat(begun(form)).isNotEqualTo(first);
        assertThat(academy.as(own, () -> quizzes.ofCourse(course))).hasSize(before + 2);
    }

    private String begun(Map<String, String> form) {
        return signedIn.post(own, Role.TRAINER, base + "/quiz/new", form)
                .headers()
                .get("location");
    }

    private Browser.Page brought(String file) {
        return signedIn.upload(own, Role.TRAINER, base + "/import", Map.of("format", "gift", "language", "fr"), file);
    }

    private List<BankQuestion> questions() {
        return academy.as(own, () -> bank.ofCourse(course));
    }

    private static String fresh(String page) {
        Matcher fresh = FRESH.matcher(page);
        assertThat(fresh.find()).as(page).isTrue();
        return fresh.group(1);
    }
}
