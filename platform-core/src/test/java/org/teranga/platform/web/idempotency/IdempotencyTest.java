package org.teranga.platform.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Statements;

/** A program that did not hear an answer asks again with the same key, and nothing is done twice. */
@Assembled
class IdempotencyTest {
    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private KeptAnswers answers;

    private final String key = UUID.randomUUID().toString();
    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = house.open();
    }

    @Test
    void theSameKeyAndBodyAreGivenTheFirstAnswerAgain() {
        String created = name("created");
        HttpResponse<String> first = post(created, key, "body");
        HttpResponse<String> again = post(created, key, "body");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body()).isEqualTo("1 body");
        assertThat(location(again)).isEqualTo(location(first)).endsWith("/api/testing/1");
        assertThat(again.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(done(created)).isEqualTo("1");
        assertThat(post(created, UUID.randomUUID().toString(), "body").body()).isEqualTo("2 body");
        assertThat(post(created, null, "body").body()).as("without a key").isEqualTo("3 body");
    }

    @Test
    void anAnswerWithoutABodyIsKeptToo() {
        String empty = name("empty");
        assertThat(post(empty, key, "x").statusCode()).isEqualTo(204);
        HttpResponse<String> again = post(empty, key, "x");
        assertThat(again.statusCode()).isEqualTo(204);
        assertThat(again.body()).isEmpty();
        assertThat(done(empty)).isEqualTo("1");
    }

    @Test
    void aRefusalIsKeptAndAFaultOfOursIsNot() {
        String refused = name("refused");
        assertThat(post(refused, key, "x").statusCode()).isEqualTo(409);
        HttpResponse<String> again = post(refused, key, "x");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("\"status\":409");
        assertThat(done(refused)).isEqualTo("1");
        String fails = name("fails");
        assertThat(post(fails, key, "x").statusCode()).isEqualTo(500);
        assertThat(post(fails, key, "x").statusCode()).isEqualTo(500);
        assertThat(done(fails)).isEqualTo("2");
    }

    @Test
    void anotherBodyTypeOrQuestionUnderTheSameKeyIsAMistake() {
        String plain = name("plain");
        assertThat(post(plain, key, "one").statusCode()).isEqualTo(200);
        HttpResponse<String> other = post(plain, key, "other");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("\"status\":422").doesNotContain("⟦");
        assertThat(post(plain + "?a=b", key, "one").statusCode()).isEqualTo(422);
        assertThat(http.send(to(plain, key)
                                .setHeader("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("one")))
                        .statusCode())
                .isEqualTo(422);
        assertThat(done(plain)).isEqualTo("1");
    }

    @Test
    void aKeyIsOfOneAssociationOnePathAndOneCaller() {
        String plain = name("plain");
        post(plain, key, "x");
        assertThat(post(name("plain"), key, "x").body()).isEqualTo("1 x");
        Tenant other = house.open();
        assertThat(http.send(http.to(other, "/api/testing/counted/" + plain)
                                .header("Idempotency-Key", key)
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("x")))
                        .body())
                .isEqualTo("2 x");
        house.member(own, Role.CASEWORKER);
        assertThat(http.send(to(plain, key)
                                .header("Authorization", "Bearer " + house.token(own, Role.CASEWORKER))
                                .POST(HttpRequest.BodyPublishers.ofString("x")))
                        .body())
                .isEqualTo("3 x");
        assertThat(post(plain, key, "x").body()).isEqualTo("1 x");
    }

    @Test
    void aKeyHasAnEndAndSaysSomething() {
        String plain = name("plain");
        for (String bad : new String[] {" ", "x".repeat(256)}) {
            assertThat(post(plain, bad, "x").statusCode()).as(bad).isEqualTo(400);
        }
        assertThat(done(plain)).isEqualTo("0");
        assertThat(post(plain, "x".repeat(255), "x").statusCode()).isEqualTo(200);
        HttpRequest.Builder reading = to(plain, key).GET();
        assertThat(http.send(reading).body()).isEqualTo("1");
        post(plain, null, "x");
        assertThat(http.send(to(plain, key).GET()).body())
                .as("reading is not kept")
                .isEqualTo("2");
    }

    @Test
    void aRequestThatStillRunsIsNotDoneBesideIt() throws InterruptedException {
        String held = name("held");
        HttpRequest.Builder running = posted(held, key, "x");
        CompletableFuture<HttpResponse<String>> first =
                CompletableFuture.supplyAsync(() -> HttpCaller.exchange(running));
        assertThat(CountedPosts.ENTERED.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(post(held, key, "x").statusCode()).isEqualTo(409);
        CountedPosts.HELD.countDown();
        assertThat(first.join().body()).isEqualTo("1");
        assertThat(post(held, key, "x").body()).isEqualTo("1");
        assertThat(done(held)).isEqualTo("1");
    }

    @Test
    void aKeyIsFreeAfterADayAndAfterFiveMinutesWhereANodeDied() throws SQLException {
        String plain = name("plain");
        post(plain, key, "x");
        changed("started_at = now() - interval '23 hours'");
        assertThat(post(plain, key, "x").body()).isEqualTo("1 x");
        changed("started_at = now() - interval '25 hours'");
        assertThat(post(plain, key, "x").body()).isEqualTo("2 x");
        changed("answer = null, started_at = now() - interval '4 minutes'");
        assertThat(post(plain, key, "x").statusCode()).isEqualTo(409);
        changed("started_at = now() - interval '6 minutes'");
        assertThat(post(plain, key, "other").statusCode()).isEqualTo(422);
        assertThat(post(plain, key, "x").body()).isEqualTo("3 x");
    }

    @Test
    void whoIsForgottenIsForgottenInKeptAnswersToo() {
        String created = name("created");
        post(created, key, "Awa");
        String other = UUID.randomUUID().toString();
        post(created, other, "Odile");
        answers.forget(own.id(), said -> said.contains("Awa") && said.startsWith("http"));
        assertThat(post(created, other, "Odile").body()).isEqualTo("2 Odile");
        assertThat(post(created, key, "Awa").body()).as("done anew").isEqualTo("3 Awa");
        Tenant elsewhere = house.open();
        answers.forget(elsewhere.id(), said -> true);
        assertThat(post(created, other, "Odile").body()).isEqualTo("2 Odile");
    }

    private static String name(String end) {
        return UUID.randomUUID() + "-" + end;
    }

    private void changed(String change) throws SQLException {
        try (Connection connection = Statements.asSuperuser();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update platform.idempotency set " + change + " where tenant_id = '" + own.id() + "'"))
                    .isPositive();
        }
    }

    private String done(String name) {
        return http.get(own, "/api/testing/counted/" + name).body();
    }

    private HttpResponse<String> post(String name, @Nullable String idempotencyKey, String body) {
        return http.send(posted(name, idempotencyKey, body));
    }

    private HttpRequest.Builder posted(String name, @Nullable String idempotencyKey, String body) {
        return to(name, idempotencyKey).POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder to(String name, @Nullable String idempotencyKey) {
        HttpRequest.Builder request =
                http.to(own, "/api/testing/counted/" + name).header("Content-Type", "text/plain");
        return idempotencyKey == null ? request : request.header("Idempotency-Key", idempotencyKey);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
