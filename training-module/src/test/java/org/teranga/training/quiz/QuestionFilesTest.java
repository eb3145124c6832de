package org.teranga.training.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.bank.KeepQuestions;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.testing.Academy;

/** Files of questions come into the bank of a course: each question whole or refused, whatever is sent. */
@Assembled
class QuestionFilesTest {
    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private Bank bank;

    @Inject
    private LayQuiz lay;

    @Inject
    private Quizzes quizzes;

    @Inject
    private KeepQuestions keep;

    @Inject
    private QuizContents contents;

    @Inject
    private SignedIn signedIn;

    private final Map<String, String> tokens = new HashMap<>();
    private Tenant own;
    private UUID course;
    private UUID quiz;

    @BeforeEach
    void anAssociation() {
        own = academy.open();
        course = academy.course(own, Academy.LIVING).id();
        quiz = academy.as(own, () -> quizzes.ofCourse(course)).getFirst().id();
    }

    @Test
    void eachQuestionComesWholeOrIsRefusedWithItsLineAndWhy() {
        JsonObject answer = json(send(Role.TRAINER, "gift", utf8("""
                // [id:q1] [tag:trauma]
                ::One::Is it so? {T}

                Two {=a ~b} three.

                ::Bad::Not closed {=a ~b

                ::Order::Put in order. {>
                first
                second}
                """)));
        assertThat(answer.getJsonArray("imported").getValuesAs(JsonObject.class))
                .extracting(one -> one.getInt("line") + " " + one.getString("title") + " " + one.getString("type"))
                .containsExactly("2 One true_false", "4 Two _____ three. missing_word", "8 Order ordering");
        JsonObject refused = answer.getJsonArray("rejected").getJsonObject(0);
        assertThat(refused.getInt("line")).isEqualTo(6);
        assertThat(refused.getString("title")).isEqualTo("Bad");
        assertThat(refused.getString("message")).contains("accolade").doesNotContain("⟦", "{0}");

        List<BankQuestion> kept = academy.as(own, () -> bank.ofCourse(course));
        assertThat(kept).extracting(one -> one.question().head().name()).endsWith("One", "Two _____ three.", "Order");
        BankQuestion first = kept.stream()
                .filter(one -> one.filing().reference().equals("q1"))
                .findFirst()
                .orElseThrow();
        assertThat(first.filing().tags()).containsExactly("trauma");
    }

    @Test
    void authorsWriteBringInTakeOutAndPlan() {
        String base = "/fr/desk/questions/" + course;
        assertThat(signedIn.page(own, Role.TRAINER, "/fr/desk/questions")).contains(base);
        assertThat(signedIn.page(own, Role.TRAINER, base)).contains("15 questions", "Le repas dans la chambre");
        assertThat(signedIn.page(own, Role.TRAINER, base + "?type=numerical&q=rendez"))
                .contains("Une question");
        assertThat(signedIn.page(own, Role.TRAINER, base + "/new?type=matching&as=source"))
                .contains("-&gt;");
        Map<String, String> form =
                new HashMap<>(Map.of("as", "source", "gift-fr", "::Neuf::Vrai ? {T", "do", "save", "tags", "x, y"));
        assertThat(signedIn.post(own, Role.TRAINER, base + "/new", form).body()).contains("jamais fermée");
        form.put("gift-fr", "::Neuf::Vrai ? {T}");
        form.put("gift-ar", "::جديد::صحيح؟ {F}");
        assertThat(signedIn.post(own, Role.TRAINER, base + "/new", form).body()).contains("pas la même question");
        form.put("gift-ar", "::جديد::صحيح؟ {T}");
        assertThat(signedIn.post(own, Role.TRAINER, base + "/new", form).status())
                .isEqualTo(303);
        BankQuestion added = academy.as(own, () -> bank.ofCourse(course)).getLast();
        assertThat(added.filing().tags()).containsExactly("x", "y");
        assertThat(added.worded().words()).containsOnlyKeys("fr", "ar");

        String one = base + "/" + added.id();
        assertThat(signedIn.page(own, Role.TRAINER, one)).contains("name=\"revision\" value=\"1\"");
        form.put("revision", "1");
        form.put("gift-fr", "::Dix::Vrai ? {T}");
        assertThat(signedIn.post(own, Role.TRAINER, one, form).status()).isEqualTo(303);
        assertThat(signedIn.post(own, Role.TRAINER, one, form).status()).isEqualTo(303);
        form.put("gift-fr", "::Onze::Vrai ? {T}");
        Browser.Page overtaken = signedIn.post(own, Role.TRAINER, one, form);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.body())
                .contains("encore là", "Dix</del>", "Onze</ins>", "name=\"revision\" value=\"2\"", "::Onze::Vrai");
        form.put("revision", "2");
        assertThat(signedIn.post(own, Role.TRAINER, one, form).status()).isEqualTo(303);
        assertThat(signedIn.get(own, Role.TRAINER, base + "/questions.gift?language=ar")
                        .body())
                .contains("::جديد::", "[tag:x]");
        assertThat(signedIn.post(own, Role.TRAINER, one + "/retire", Map.of()).status())
                .isEqualTo(303);
        assertThat(academy.as(own, () -> bank.ofCourse(course))).hasSize(15);
        assertThat(signedIn.upload(
                                own,
                                Role.TRAINER,
                                base + "/import",
                                Map.of("format", "gift", "language", "fr"),
                                "A {T}\n\nB {")
                        .body())
                .contains("Une question est entrée", "Une question n’a pas été prise");

        String plan = base + "/quiz/" + quiz;
        assertThat(signedIn.page(own, Role.TRAINER, plan)).contains("name=\"count0\"");
        assertThat(signedIn.post(own, Role.TRAINER, plan, Map.of("count0", "2", "mixed", "yes"))
                        .status())
                .isEqualTo(303);
        assertThat(academy.as(own, () -> quizzes.find(quiz).orElseThrow().plan()))
                .isEqualTo(new QuizPlan(List.of(), List.of(new QuizPlan.Draw("", "", 2)), true, false));
    }

    @Test
    void aQuizThatLearnersHaveBeforeThemIsNeverEmptied() {
        String base = "/fr/desk/questions/" + course;
        String plan = base + "/quiz/" + quiz;
        BankQuestion last = academy.as(own, () -> bank.ofCourse(course)).getLast();
        String one = base + "/" + last.id();
        assertThat(academy.as(own, () -> contents.asks(quiz))).isTrue();
        assertThat(signedIn.post(own, Role.TRAINER, plan, Map.of()).body())
                .contains("doit poser au moins une question");
        assertThat(signedIn.post(own, Role.TRAINER, plan, Map.of("count0", "2", "tag0", "nobody"))
                        .body())
                .contains("le quiz ne poserait rien", "href=\"#count0\"");
        signedIn.post(own, Role.TRAINER, plan, Map.of("question", last.id().toString()));
        Browser.Page refused = signedIn.post(own, Role.TRAINER, one + "/retire", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("dernière question que pose");

        Map<String, String> form = new HashMap<>(Map.of("as", "source", "gift-fr", "Seule ? {T}", "do", "save"));
        form.putAll(Map.of("tags", "seule", "revision", "1"));
        assertThat(signedIn.post(own, Role.TRAINER, one, form).status()).isEqualTo(303);
        signedIn.post(own, Role.TRAINER, plan, Map.of("count0", "1", "tag0", "seule"));
        form.putAll(Map.of("tags", "autre", "revision", "2"));
        Browser.Page undrawn = signedIn.post(own, Role.TRAINER, one, form);
        assertThat(undrawn.status()).isEqualTo(422);
        assertThat(undrawn.body()).contains("href=\"#tags\"", "dernière question que pose");
        assertThat(academy.as(own, () -> contents.asks(quiz))).isTrue();
    }

    @Test
    void whoDoesNotKnowGiftWritesAQuestionInAFormWithItsTranslation() {
        String base = "/fr/desk/questions/" + course;
        assertThat(signedIn.page(own, Role.TRAINER, base + "/new?type=single"))
                .contains("name=\"fr-choice3-text\"", "name=\"en-text\"")
                .doesNotContain("name=\"gift-fr\"");
        Map<String, String> form = new HashMap<>(Map.of("type", "single", "as", "form", "beside", "ar", "tags", "été"));
        form.put("choice-rows", "4");
        form.put("do", "save");
        Browser.Page faulty = signedIn.post(own, Role.TRAINER, base + "/new", form);
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("href=\"#fr-text\"", "href=\"#fr-choice0-text\"", "id=\"fr-text-error\"");
        form.putAll(Map.of("fr-text", "Quoi ?", "fr-choice0-text", "ceci", "choice0-points", "100"));
        form.putAll(Map.of("fr-choice2-text", "cela {~}", "fr-choice2-feedback", "Non.", "fr-feedback", "Retenez."));
        form.put("do", "down-choice-0");
        assertThat(signedIn.post(own, Role.TRAINER, base + "/new", form).body())
                .contains("name=\"choice1-points\" value=\"100\"");
        form.put("do", "turn");
        assertThat(signedIn.post(own, Role.TRAINER, base + "/new", form).body())
                .contains("=ceci", "~cela \\{\\~\\}#Non.");
        form.put("do", "look");
        assertThat(signedIn.post(own, Role.TRAINER, base + "/new", form).body()).contains("choice--right");
        form.put("do", "save");
        assertThat(signedIn.post(own, Role.TRAINER, base + "/new", form).status())
                .isEqualTo(303);
        BankQuestion added = academy.as(own, () -> bank.ofCourse(course)).getLast();
        assertThat(added.question()).isEqualTo(GiftReader.one("Quoi ? {=ceci ~cela \\{\\~\\}#Non. ####Retenez.}"));

        String one = base + "/" + added.id();
        assertThat(signedIn.page(own, Role.TRAINER, one))
                .contains("cela {~}</textarea>", "name=\"revision\" value=\"1\"");
        form.putAll(Map.of("revision", "1", "ar-text", "ماذا؟", "ar-choice0-text", "هذا"));
        assertThat(signedIn.post(own, Role.TRAINER, one, form).body())
                .contains("href=\"#ar-choice2-text\"", "pas encore traduit");
        form.put("ar-choice2-text", "ذاك");
        assertThat(signedIn.post(own, Role.TRAINER, one, form).status()).isEqualTo(303);
        assertThat(academy.as(own, () -> bank.find(course, added.id()))
                        .orElseThrow()
                        .worded()
                        .words())
                .containsOnlyKeys("fr", "ar");
    }

    @Test
    void aPageOfQuestionsAsksAsMuchOfTheDatabaseHoweverManyThereAre() {
        String base = "/fr/desk/questions/" + course;
        signedIn.page(own, Role.TRAINER, base);
        long few = Statements.during(() -> signedIn.page(own, Role.TRAINER, base));
        academy.as(
                own,
                () -> keep.add(
                        course, "fr", GiftReader.read("A {T}\n\n".repeat(60)).entries(), UUID.randomUUID()));
        assertThat(Statements.during(() -> signedIn.page(own, Role.TRAINER, base)))
                .isEqualTo(few);
    }

    @Test
    void aikenComesToo() {
        JsonObject answer =
                json(send(Role.TRAINER, "aiken", utf8("Which?\nA. This\nB. That\nANSWER: B\n\nNone\nA. x\nB. y\n")));
        assertThat(answer.getJsonArray("imported").getJsonObject(0).getString("type"))
                .isEqualTo("single");
        assertThat(answer.getJsonArray("rejected").getJsonObject(0).getInt("line"))
                .isEqualTo(6);
    }

    @Test
    void whoMayNotAndWhatIsNotThereIsSaid() {
        byte[] file = utf8("A {T}");
        assertThat(send(Role.VOLUNTEER, "gift", file).statusCode()).isEqualTo(403);
        assertThat(send(Role.TRAINER, "word", file).statusCode()).isEqualTo(422);
        assertThat(send(Role.TRAINER, own, UUID.randomUUID().toString(), "gift", file)
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(Role.TRAINER, own, "x", "gift", file).statusCode()).isEqualTo(404);
        Tenant other = academy.open();
        assertThat(send(Role.TRAINER, other, course.toString(), "gift", file).statusCode())
                .isEqualTo(404);
        assertThat(academy.as(other, () -> bank.ofCourse(course))).isEmpty();
        assertThat(http.send(http.to(own, path(course.toString(), "gift"))
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(file)))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void hostileFilesEndInAClearError() {
        refused(422, "Où ? {T}".getBytes(StandardCharsets.UTF_16));
        refused(422, "Où ? {T}".getBytes(Charset.forName("windows-1252")));
        refused(422, utf8("A\0B {T}"));
        refused(422, utf8("a {T}\n\n".repeat(3_000)));
        refused(413, new byte[(10 << 20) + 1]);
        refused(413, new byte[12 << 20]);
        byte[] noise = new byte[200_000];
        new Random(3).nextBytes(noise);
        refused(422, noise);
        for (String piece : List.of("{", "a {\n\n", "=", "~%", "\\", "::", "#")) {
            HttpResponse<String> answer =
                    send(Role.TRAINER, "gift", utf8("a {" + piece.repeat((9 << 20) / piece.length())));
            assertThat(answer.statusCode()).as(piece).isIn(200, 422);
        }
    }

    @Test
    void aHundredDamagedFilesNeverEndInAnErrorOfOurs() throws IOException {
        String whole = shipped("fr");
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = utf8(whole);
            for (int j = 0; j < 20; j++) {
                damaged[random.nextInt(damaged.length)] =
                        j % 4 == 0 ? (byte) random.nextInt(256) : (byte) "{}~=#:\\%\n ".charAt(random.nextInt(10));
            }
            HttpResponse<String> answer = send(Role.TRAINER, i % 5 == 0 ? "aiken" : "gift", damaged);
            assertThat(answer.statusCode()).as("file %d: %s", i, answer.body()).isIn(200, 422);
        }
    }

    @Test
    void aQuizIsLaidInSeveralLanguagesMatchedByPosition() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String language : List.of("fr", "en", "ar")) {
            files.put(language, shipped(language));
        }
        UUID quiz = academy.as(own, () -> lay.lay(course, files));
        assertThat(academy.as(own, () -> quizzes.ofCourse(course)))
                .extracting(one -> one.id())
                .contains(quiz);
        List<UUID> asked =
                academy.as(own, () -> quizzes.find(quiz).orElseThrow().plan().questions());
        List<BankQuestion> kept = academy.as(own, () -> bank.ofCourse(course)).stream()
                .filter(one -> asked.contains(one.id()))
                .toList();
        assertThat(kept).hasSize(15);
        assertThat(kept).extracting(BankQuestion::id).isEqualTo(asked);
        assertThat(kept).allMatch(one -> one.worded().words().keySet().containsAll(List.of("fr", "en", "ar")));
        assertThat(kept).allMatch(one -> one.worded().source().equals("fr"));
    }

    private String shipped(String language) throws IOException {
        try (InputStream in =
                getClass().getResourceAsStream("/courses/" + Academy.TRAUMA + "/" + language + "/quiz.gift")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void refused(int status, byte[] file) {
        HttpResponse<String> answer = send(Role.TRAINER, "gift", file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status == 422) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).doesNotContain("⟦");
        }
    }

    private HttpResponse<String> send(Role role, String format, byte[] file) {
        return send(role, own, course.toString(), format, file);
    }

    private HttpResponse<String> send(Role role, Tenant tenant, String id, String format, byte[] file) {
        return http.send(http.to(tenant, path(id, format))
                .header(
                        "Authorization",
                        "Bearer " + tokens.computeIfAbsent(tenant.slug() + role, any -> house.token(tenant, role)))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    private static String path(String id, String format) {
        return "/api/v1/training/courses/" + id + "/questions?format=" + format;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
