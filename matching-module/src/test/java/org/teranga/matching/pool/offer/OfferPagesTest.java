package org.teranga.matching.pool.offer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;

@Assembled
class OfferPagesTest {
    private static final Map<String, String> ROOM = Map.of(
            "kind", "housing",
            "postcode", "31170 Tournefeuille",
            "capacity", "2",
            "shared", "no",
            "available_from", "2047-01-05",
            "interests", "cuisine, jardin",
            "name", "<script>alert(1)</script>",
            "phone", "06 12 34 56 78",
            "website", "");

    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Inject
    private OfferList offers;

    private Tenant own;
    private Tenant other;

    @BeforeEach
    void twoAssociations() {
        own = tenants.open();
        other = tenants.open();
    }

    @Test
    void theFormAsksFirstForTheKindAndThenForWhatThatKindNeeds() {
        assertThat(http.get(own, "/fr/offer").body()).contains("/fr/offer?kind=housing", "/fr/offer?kind=legal");
        assertThat(http.get(own, "/fr/offer?kind=housing").body()).contains("name=\"conditions\"", "name=\"capacity\"");
        assertThat(http.get(own, "/ar/offer?kind=legal").body())
                .contains("dir=\"rtl\"", "name=\"skills\"")
                .doesNotContain("name=\"conditions\"");
        assertThat(http.get(own, "/fr/offer?kind=castle").body()).contains("/fr/offer?kind=housing");
        assertThat(http.get(own, "/xx/offer").statusCode()).isEqualTo(404);
    }

    @Test
    void faultsComeBackAllAtOnceWithTheAnswersKept() {
        HttpResponse<String> answer =
                http.form(own, "/fr/offer", encoded(with("postcode", "Nulle Part", "capacity", "<b>", "phone", "12")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("role=\"alert\"", "href=\"#postcode\"", "href=\"#capacity\"", "href=\"#phone\"")
                .contains("value=\"Nulle Part\"", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert", "⟦", "value=\"<b>\"");
    }

    @Test
    void anOfferIsLeftFollowedChangedWithdrawnAndRestored() {
        String receipt = location(http.form(own, "/fr/offer", encoded(ROOM)));
        assertThat(receipt).startsWith("/fr/offer/receipt/");
        String token = receipt.substring(receipt.lastIndexOf('/') + 1);
        HttpResponse<String> page = http.get(own, receipt);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("/fr/offer/status/" + token).containsPattern("[0-9A-Z]{5}-[0-9A-Z]{5}");

        String status = "/fr/offer/status/" + token;
        assertThat(http.get(own, status).body()).contains("Tournefeuille").doesNotContain("⟦");
        assertThat(http.get(own, status + "/change").body())
                .contains("value=\"31170 Tournefeuille\"", "value=\"cuisine, jardin\"", "value=\"+33612345678\"");

        assertThat(location(http.form(own, status + "/change", encoded(with("capacity", "4")))))
                .isEqualTo(status + "?happened=changed");
        assertThat(capacity(token)).isEqualTo(4);

        assertThat(location(http.form(own, status + "/withdraw", ""))).isEqualTo(status + "?happened=withdrawn");
        assertThat(location(http.form(own, status + "/withdraw", ""))).isEqualTo(status + "?happened=withdrawn");
        assertThat(http.get(own, status + "?happened=withdrawn").body()).contains(status + "/restore");
        assertThat(http.form(own, status + "/change", encoded(ROOM)).statusCode())
                .isEqualTo(409);
        assertThat(location(http.form(own, status + "/restore", ""))).isEqualTo(status + "?happened=restored");
        assertThat(http.form(own, status + "/restore", "").statusCode()).isEqualTo(409);
    }

    @Test
    void theSecretLinkOpensNothingAnywhereElse() {
        String token = location(http.form(own, "/fr/offer", encoded(ROOM))).substring("/fr/offer/receipt/".length());
        for (String path : new String[] {"/fr/offer/receipt/" + token, "/fr/offer/status/" + token}) {
            assertThat(http.get(own, path).statusCode()).isEqualTo(200);
            assertThat(http.get(other, path).statusCode()).isEqualTo(404);
            assertThat(http.get(own, path + "x").statusCode()).isEqualTo(404);
        }
        for (String step : new String[] {"change", "withdraw", "restore"}) {
            String path = "/fr/offer/status/" + token + "/" + step;
            assertThat(http.form(other, path, encoded(ROOM)).statusCode())
                    .as(step)
                    .isEqualTo(404);
        }
    }

    @Test
    void whatARobotSendsIsNotKept() {
        assertThat(location(http.form(own, "/fr/offer", encoded(with("website", "http://spam")))))
                .isEqualTo("/fr/offer");
        assertThat(http.get(own, "/fr/offer").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        var forged = http.to(own, "/fr/offer")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://evil.example")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(encoded(ROOM)));
        assertThat(http.send(forged).statusCode()).isEqualTo(403);
    }

    private Integer capacity(String token) {
        return tenants.as(own, () -> offers.open(new SecretLink(token)))
                .orElseThrow()
                .listing()
                .terms()
                .capacity();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    private static Map<String, String> with(String... changes) {
        Map<String, String> form = new TreeMap<>(ROOM);
        for (int i = 0; i < changes.length; i += 2) {
            form.put(changes[i], changes[i + 1]);
        }
        return form;
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
