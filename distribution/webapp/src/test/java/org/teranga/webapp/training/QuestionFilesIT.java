package org.teranga.webapp.training;

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
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.training.quiz.LayQuiz;
import org.teranga.training.quiz.Quizzes;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.webapp.identity.House;
import org.teranga.webapp.testing.HttpCaller;

/** Files of questions come into the bank of a course: each question whole or refused, whatever is sent. */
@ExtendWith(ArquillianExtension.class)
class QuestionFilesIT {
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

    private final Map<String, String> tokens = new HashMap<>();
    private Tenant own;
    private UUID course;

    @BeforeEach
    void anAssociation() {
        if (academy != null) {
            own = academy.open();
            course = academy.course(own, Academy.LIVING).id();
        }
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
