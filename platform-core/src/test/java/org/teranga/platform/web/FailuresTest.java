package org.teranga.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;

/** Whatever fails is answered in our words: a document for programs, a page for people, and nothing of what lies behind. */
@Assembled
class FailuresTest {
    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = tenants.open();
    }

    @ParameterizedTest
    @CsvSource({
        "problem, 409",
        "wrapped, 404",
        "invalid, 422",
        "later, 429",
        "jsonb, 400",
        "json, 400",
        "lock, 409",
        "value, 422",
        "database, 500",
        "away, 503",
        "allowed, 405",
        "acceptable, 406",
        "teapot, 418",
        "processing, 400",
        "nobody-knows, 500"
    })
    void eachFailureHasItsStatusForProgramsAndForPeople(String how, int status) {
        HttpResponse<String> document = http.get(own, "/api/testing/fails/" + how);
        assertThat(document.statusCode()).isEqualTo(status);
        assertThat(header(document, "Content-Type")).startsWith("application/problem+json");
        assertThat(document.body())
                .contains("\"status\":" + status, "\"title\":\"")
                .doesNotContain("⟦", "secret", "Exception");
        HttpResponse<String> page = http.get(own, "/en/testing/fails/" + how);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("<html lang=\"en\"").doesNotContain("⟦", "secret", "Exception");
    }

    @Test
    void whatHelpsToGoOnIsSaid() {
        assertThat(header(http.get(own, "/api/testing/fails/away-until"), "Retry-After"))
                .isEqualTo("7");
        assertThat(header(http.get(own, "/api/testing/fails/away"), "Retry-After"))
                .isEmpty();
        assertThat(header(http.get(own, "/en/testing/fails/later"), "Retry-After"))
                .isEqualTo("120");
        assertThat(header(http.get(own, "/api/testing/fails/later"), "Retry-After"))
                .isEqualTo("120");
        assertThat(header(http.get(own, "/api/testing/fails/allowed"), "Allow")).contains("GET", "PUT");
        assertThat(header(http.get(own, "/api/testing/fails/acceptable"), "Allow"))
                .isEmpty();
        HttpResponse<String> redirected = http.get(own, "/en/testing/fails/redirect");
        assertThat(redirected.statusCode()).isEqualTo(303);
        assertThat(header(redirected, "Location")).endsWith("/elsewhere");
        assertThat(http.get(own, "/api/testing/fails/invalid").body()).contains("\"errors\":[{", "\"page\"", "1", "9");
        assertThat(http.get(own, "/api/testing/fails/problem").body()).doesNotContain("\"errors\"");
    }

    @Test
    void aFaultOfOursNamesAReferenceToPeopleWhoWriteToUs() {
        assertThat(http.get(own, "/en/testing/fails/x").body()).containsPattern("\\b[0-9a-f]{8}\\b");
        String one = http.get(own, "/en/testing/fails/x").body();
        assertThat(http.get(own, "/en/testing/fails/x").body()).isNotEqualTo(one);
    }

    @Test
    void whatBelongsToAnAssociationIsNotThereOnThePlatform() {
        HttpRequest.Builder platform =
                http.toPlatform("/api/testing/fails/association").header("Host", "localhost");
        assertThat(http.send(platform).statusCode()).isEqualTo(404);
        assertThat(http.get(own, "/api/testing/fails/association").statusCode()).isEqualTo(500);
    }

    @Test
    void whatIsNotThereAndWhatMayNotBeAskedIsSaidInOurWords() {
        HttpResponse<String> missing = http.get(own, "/api/testing/nothing");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("\"status\":404");
        HttpResponse<String> method =
                http.send(http.to(own, "/api/testing/fails/x").method("DELETE", HttpRequest.BodyPublishers.noBody()));
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(header(method, "Allow")).contains("GET");
        for (String path : new String[] {"/api/testing/fails/x", "/en/testing/fails/x"}) {
            HttpResponse<String> told =
                    http.send(http.to(own, path).method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
            assertThat(told.statusCode()).as(path).isIn(200, 204);
            assertThat(header(told, "Allow")).as(path).contains("GET");
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
