package org.teranga.matching.plan.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.SignedIn;

/** A floor that no plan of today's pool can reach is published only by who was told so and confirms it, by the page and by JSON. */
@Assembled
class UnreachableFloorsTest {
    private static final String RULES = "/api/v1/rules";
    private static final String CONFIRM = "/en/admin/rules/publish";

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private SignedIn signedIn;

    private Tenant own;

    /** Six households of five persons; two homes for five, six for four: a third of them at best, all of them if homes were larger. */
    @BeforeEach
    void aPoolThatCannotReachIt() {
        own = caseworker.open(Role.ADMIN);
        for (int i = 0; i < 6; i++) {
            pool.household(own, 5, 10);
            pool.home(own, 4);
        }
        pool.home(own, 5);
        pool.home(own, 5);
        HttpResponse<String> draft = caseworker.send(own, Role.ADMIN, "PUT", RULES, rules());
        assertThat(draft.statusCode()).as(draft.body()).isEqualTo(200);
    }

    @Test
    void jsonSaysHowMuchIsPossibleAndWhichRuleStandsInTheWayAndPublishesWhatIsConfirmed() {
        HttpResponse<String> refused = publish("{\"reason\":\"Large families\"}");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        JsonObject fault = Caseworker.object(refused).getJsonArray("errors").getJsonObject(0);
        assertThat(fault.getString("field")).isEqualTo("confirmUnreachable");
        assertThat(fault.getString("message")).contains("large", "70%", "33%", "capacity", "100%");
        assertThat(publish("{\"confirmUnreachable\":[\"waiting\"]}").statusCode())
                .isEqualTo(422);
        assertThat(publish("{\"confirmUnreachable\":[\"large\"]}").statusCode()).isEqualTo(200);
    }

    @Test
    void thePageSaysItAndPublishesOnceItIsConfirmed() {
        String page = signedIn.page(own, Role.ADMIN, CONFIRM);
        assertThat(page)
                .contains("A floor cannot be reached today", "70% asked, 33% is the best possible", "Number of places")
                .contains("name=\"confirmUnreachable\"", "value=\"large\"");
        Browser.Page unsaid = post(Map.of("reason", "Large families", "seen", seen(page)));
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.body()).contains("href=\"#confirmUnreachable\"").doesNotContain("⟦");
        assertThat(post(Map.of("reason", "Large families", "seen", seen(page), "confirmUnreachable", "large"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void goingBackToSuchAFloorSaysItToo() {
        assertThat(publish("{\"confirmUnreachable\":[\"large\"]}").statusCode()).isEqualTo(200);
        caseworker.send(own, Role.ADMIN, "PUT", RULES, rules().replace("70", "0"));
        assertThat(publish("{}").statusCode())
                .as("what can be reached needs no word")
                .isEqualTo(200);
        assertThat(rollBack("{\"version\":2}").statusCode()).isEqualTo(422);
        assertThat(rollBack("{\"version\":2,\"confirmUnreachable\":[\"large\"]}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatCanBeReachedIsPublishedWithoutAWord() {
        for (int i = 0; i < 4; i++) {
            pool.home(own, 6);
        }
        assertThat(signedIn.page(own, Role.ADMIN, CONFIRM)).doesNotContain("confirmUnreachable");
        assertThat(publish("{}").statusCode()).isEqualTo(200);
    }

    private String rules() {
        JsonObject now = Caseworker.object(caseworker.get(own, Role.ADMIN, RULES));
        return "{\"version\":1,\"hard\":" + now.getJsonArray("hard") + ",\"soft\":" + now.getJsonArray("soft")
                + ",\"fairness\":{\"floors\":{\"large\":70}}}";
    }

    private HttpResponse<String> publish(String body) {
        return caseworker.post(own, Role.ADMIN, RULES + "/publish", body);
    }

    private HttpResponse<String> rollBack(String body) {
        return caseworker.post(own, Role.ADMIN, RULES + "/rollback", body);
    }

    private static String seen(String page) {
        String name = "name=\"seen\" value=\"";
        int from = page.indexOf(name) + name.length();
        return page.substring(from, page.indexOf('"', from));
    }

    private Browser.Page post(Map<String, String> fields) {
        return signedIn.post(own, Role.ADMIN, CONFIRM, fields);
    }
}
