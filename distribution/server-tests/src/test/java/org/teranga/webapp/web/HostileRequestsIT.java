package org.teranga.webapp.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.web.request.BodyLimit;

/** What nobody sends who means well: it is refused in our words, and is no fault of ours. */
@ExtendWith(ArquillianExtension.class)
class HostileRequestsIT {
    private static final String OFFERS = "/api/v1/offers";

    @Inject
    private TenantDirectory directory;

    @Inject
    private HttpCaller http;

    @Inject
    private HttpServletRequest ofTheTest;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        if (directory == null) {
            return; // outside the container
        }
        String slug = "hostile-" + UUID.randomUUID().toString().substring(0, 8);
        own = new Tenant(UUID.randomUUID(), slug, "Maison", TenantStatus.ACTIVE, List.of("en"), List.of("31"), "base");
        directory.add(own);
    }

    @Test
    void aBodyWhoseLengthIsNotToldHasTheSameEnd() {
        byte[] body = json("x".repeat((int) BodyLimit.ORDINARY));
        HttpResponse<String> told = post(HttpRequest.BodyPublishers.ofByteArray(body));
        HttpResponse<String> untold =
                post(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(untold.statusCode()).isEqualTo(413);
        assertThat(untold.body()).contains("\"status\":413");
    }

    @Test
    void jsonThatIsNestedWithoutEndIsUnreadable() {
        HttpResponse<String> refused = http.json(own, OFFERS, "[".repeat(100_000));
        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void aListThatNobodyAskedForAndThatIsCutHoldsNoProcessor() {
        for (String cut : List.of("{\"x\":[1,2", "{\"x\":[1}}", "{\"x\":{\"y\":[]", "{\"x\":{]}")) {
            HttpRequest.Builder request = http.to(own, OFFERS)
                    .timeout(Duration.ofSeconds(20))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(cut));
            assertThat(http.send(request).statusCode()).as(cut).isEqualTo(400);
        }
    }

    @Test
    void lettersThatAreNoUtf8AreNotReplacedInSilence() {
        byte[] latin = new String(json("Zoé"), StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(post(HttpRequest.BodyPublishers.ofByteArray(latin)).statusCode())
                .isEqualTo(400);
        assertThat(post(HttpRequest.BodyPublishers.ofByteArray(json("Zoé"))).statusCode())
                .isEqualTo(201);
    }

    @Test
    void anAuthorizationDoesNotOpenPagesToFormsOfOtherSites() {
        HttpRequest.Builder form = http.to(own, "/en/offer")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Authorization", "Basic dTpw")
                .POST(HttpRequest.BodyPublishers.ofString("kind=housing"));
        assertThat(http.send(form).statusCode()).isEqualTo(403);
    }

    @Test
    void aFormInOtherLettersIsRefusedBeforeItsQuestionIsReadInThem() {
        HttpRequest.Builder form = http.to(own, "/en/offer?sort=")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-16")
                .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(http.send(form).statusCode()).isEqualTo(415);
    }

    @Test
    void aMethodThatIsNotThereIsAnsweredWithThoseThatAre() {
        HttpResponse<String> refused =
                http.send(http.to(own, OFFERS).method("DELETE", HttpRequest.BodyPublishers.noBody()));
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
    }

    @Test
    void whoAsksWhichMethodsThereAreIsToldAndNothingIsDone() {
        for (String path : List.of(OFFERS, "/api/v1/runs", "/en/", "/en/desk")) {
            HttpResponse<String> told =
                    http.send(http.to(own, path).method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
            assertThat(told.statusCode()).as(path).isIn(200, 204);
            assertThat(told.headers().firstValue("Allow").orElse("")).as(path).contains("OPTIONS");
            assertThat(told.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(told.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        }
    }

    @Test
    void twoHostsAreNone() {
        HttpRequest.Builder twice = http.to(own, "/en/").header("Host", "other.localhost");
        assertThat(http.send(twice).statusCode()).isEqualTo(400);
    }

    @Test
    void whatTheServerWouldFailAtIsRefusedInOurWords() throws IOException {
        Map<String, Integer> asked = Map.of(
                "/en/a:b",
                404,
                "/en/a%3Ab",
                404,
                "/api/v1/offers/a:b",
                404,
                "/en/%zz",
                400,
                "/api/v1/%",
                400,
                "/en/%00",
                400,
                "/en/%5C",
                400,
                "/%ff",
                400,
                "/en/%2e%2e/%2e%2e/x",
                400,
                "no-slash",
                400);
        for (var one : asked.entrySet()) {
            String answer = raw(one.getKey(), own.slug() + ".localhost");
            assertThat(answer).as(one.getKey()).startsWith("HTTP/1.1 " + one.getValue() + " ");
            assertThat(answer).as(one.getKey()).contains("Content-Security-Policy", "X-Content-Type-Options");
            assertThat(answer)
                    .as(one.getKey())
                    .contains(one.getKey().startsWith("/api/") ? "\"status\":" + one.getValue() : "· Maison</title>");
        }
    }

    @Test
    void aHostThatIsNoneIsABadRequest() throws IOException {
        for (String host : List.of("", "a b", "::1", "own.localhost:8080:1", own.slug() + ".localhost:abc", "@")) {
            String answer = raw("/en/", host);
            assertThat(answer).as(host).startsWith("HTTP/1.1 400 ").contains("Content-Security-Policy", "</html>");
        }
    }

    @Test
    void nobodyRefusesForUs() {
        HttpRequest.Builder pretending = http.to(own, "/en/").header("X-Teranga-Refused", "404");
        assertThat(http.send(pretending).statusCode()).isEqualTo(200);
    }

    private String raw(String path, String host) throws IOException {
        try (Socket socket = new Socket(ofTheTest.getLocalAddr(), ofTheTest.getLocalPort())) {
            socket.setSoTimeout(20_000);
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body) {
        return http.send(
                http.to(own, OFFERS).header("Content-Type", "application/json").POST(body));
    }

    private static byte[] json(String name) {
        return ("{\"kind\":\"housing\",\"postcode\":\"31000\",\"capacity\":2,\"email\":\"a@example.org\",\"name\":\""
                        + name + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
