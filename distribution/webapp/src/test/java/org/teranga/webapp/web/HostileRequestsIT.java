package org.teranga.webapp.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.web.BodyLimit;
import org.teranga.webapp.testing.HttpCaller;

/** What nobody sends who means well: it is refused in our words, and is no fault of ours. */
@ExtendWith(ArquillianExtension.class)
class HostileRequestsIT {
    private static final String OFFERS = "/api/v1/offers";

    @Inject
    private TenantDirectory directory;

    @Inject
    private HttpCaller http;

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
    void aMethodThatIsNotThereIsAnsweredWithThoseThatAre() {
        HttpResponse<String> refused =
                http.send(http.to(own, OFFERS).method("DELETE", HttpRequest.BodyPublishers.noBody()));
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
    }

    @Test
    void twoHostsAreNone() {
        HttpRequest.Builder twice = http.to(own, "/en/").header("Host", "other.localhost");
        assertThat(http.send(twice).statusCode()).isEqualTo(400);
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
