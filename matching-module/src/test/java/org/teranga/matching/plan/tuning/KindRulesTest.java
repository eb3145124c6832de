package org.teranga.matching.plan.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.DialForm;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;

/** A kind of help goes by rules of its own: written by the page and by JSON, tried, published, read, and taken back. */
@Assembled
class KindRulesTest {
    private static final String RULES = "/api/v1/rules";
    private static final String DIALS = "/en/admin/rules";

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private SignedIn signedIn;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = caseworker.open(Role.ADMIN, Role.CASEWORKER);
    }

    @Test
    void tutorsAreFoundByTheirLevelOnceTheirRulesSayItAndHomesAsBefore() {
        pool.household(own, 3, 10);
        pool.home(own, 3);
        String need = need("literacy");
        offer("advanced");
        String gentle = offer("literacy");
        JsonArray before = candidates(need);
        assertThat(before).hasSize(2);
        assertThat(before.getJsonObject(0).getInt("score"))
                .as("by the rules of homes both are alike")
                .isEqualTo(before.getJsonObject(1).getInt("score"));

        HttpResponse<String> draft = draft("{\"language\":{\"soft\":[{\"criterion\":\"level\",\"weight\":40}]}}");
        assertThat(draft.statusCode()).as(draft.body()).isEqualTo(200);
        JsonObject tutors = Caseworker.object(draft).getJsonObject("kinds").getJsonObject("language");
        assertThat(tutors.getJsonArray("hard").toString())
                .as("without what says nothing of lessons")
                .contains("radius", "common_language")
                .doesNotContain("step_free", "women_only");
        assertThat(Caseworker.object(post("/publish", "{\"reason\":\"Le niveau\"}"))
                        .getJsonObject("kinds"))
                .isEqualTo(Caseworker.object(draft).getJsonObject("kinds"));

        JsonArray after = candidates(need);
        assertThat(after.getJsonObject(0).getString("offerId")).isEqualTo(gentle);
        assertThat(after.getJsonObject(0).getJsonArray("verdicts").toString()).contains("\"level\"");
        assertThat(after.getJsonObject(0).getInt("score"))
                .isGreaterThan(after.getJsonObject(1).getInt("score"));
        assertThat(caseworker.run(own).getInt("matched")).isEqualTo(2);
    }

    @Test
    void aTrialSaysByKindWhatChangesAndNothingOfAKindOfSoFewThatItNamesThem() {
        IntStream.range(0, 5).forEach(i -> pool.household(own, 3, 10));
        pool.home(own, 3);
        IntStream.range(0, 5).forEach(i -> need("literacy"));
        offer("literacy");
        offer("literacy");
        assertThat(post("/simulate", rules("{\"language\":{\"hard\":[{\"criterion\":\"pets\"}]}}", 0))
                        .statusCode())
                .isEqualTo(422);
        JsonObject difference = Caseworker.object(post(
                "/simulate",
                rules("{\"language\":{\"hard\":[{\"criterion\":\"kind\"},{\"criterion\":\"capacity\"}]}}", 0)));
        assertThat(difference.getJsonArray("kinds").getValuesAs(JsonObject.class))
                .extracting(kind -> kind.getString("kind"), kind -> kind.getInt("needs"), kind -> kind.getInt("after"))
                .containsExactly(tuple("housing", 5, 1), tuple("language", 5, 2));
        JsonObject few = Caseworker.object(post("/simulate", rules("{}", 0)));
        assertThat(few.getJsonArray("kinds")).hasSize(2);
        Tenant small = caseworker.open(Role.ADMIN);
        pool.household(small, 3, 10);
        assertThat(Caseworker.object(caseworker.post(small, Role.ADMIN, RULES + "/simulate", rules("{}", 0)))
                        .getJsonArray("kinds"))
                .isEmpty();
    }

    @Test
    void aFloorOfTutorsThatCannotBeReachedIsPublishedOnlyByWhoConfirmsIt() {
        IntStream.range(0, 6).forEach(i -> need("literacy"));
        offer("literacy");
        draft("{\"language\":{\"fairness\":{\"floors\":{\"few_candidates\":90}}}}");
        HttpResponse<String> refused = post("/publish", "{}");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("language.few_candidates", "90%");
        String page = signedIn.page(own, Role.ADMIN, DIALS + "/publish");
        assertThat(page).contains("Hours of French", "value=\"language.few_candidates\"");
        assertThat(post("/publish", "{\"confirmUnreachable\":[\"few_candidates\"]}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("/publish", "{\"confirmUnreachable\":[\"language.few_candidates\"]}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void thePageBeginsWithWhatSuitsTutorsKeepsItAndGoesBackToWhatIsShared() {
        String none = signedIn.page(own, Role.ADMIN, DIALS + "?kind=language");
        assertThat(none)
                .contains("the shared rules hold", "begin=ready", "begin=shared")
                .doesNotContain("⟦", "name=\"reason\"");
        String begun = signedIn.page(own, Role.ADMIN, DIALS + "?kind=language&begin=ready");
        assertThat(begun)
                .contains("Level of French", "soft-level", "soft-distance_or_remote-remote_percent")
                .doesNotContain("⟦", "soft-fit", "Step-free", "unhcr_household");
        Browser.Page seen = send(DialForm.of(begun).with("soft-level", "55").with("do", "simulate"));
        assertThat(seen.status()).as(seen.body()).isEqualTo(200);
        assertThat(seen.body()).contains("Hours of French · Level of French: from 0 to 55.");
        Browser.Page saved = send(DialForm.of(begun)
                .with("soft-level", "55")
                .with("reason", "Lessons are no beds")
                .with("do", "save"));
        assertThat(saved.headers().get("location")).endsWith(DIALS + "?kept=yes&kind=language");

        String shared = signedIn.page(own, Role.ADMIN, DIALS);
        assertThat(shared).contains("Hours of French (rules of its own)");
        send(DialForm.of(shared).with("soft-fit", "33").with("reason", "Beds").with("do", "save"));
        JsonObject draft =
                Caseworker.object(caseworker.get(own, Role.ADMIN, RULES)).getJsonObject("draft");
        assertThat(draft.getJsonArray("soft").toString()).contains("{\"criterion\":\"fit\",\"weight\":33}");
        assertThat(draft.getJsonObject("kinds").getJsonObject("language").toString())
                .as("what another page says stays")
                .contains("{\"criterion\":\"level\",\"weight\":55}");

        assertThat(post("/publish", "{}").statusCode()).isEqualTo(200);
        assertThat(signedIn.page(own, Role.ADMIN, "/en/desk/rules"))
                .contains("Hours of French: rules of its own", "Hours of French · Level of French: from 0 to 55.")
                .doesNotContain("⟦");
        assertThat(signedIn.page(own, Role.ADMIN, "/en/desk/levers"))
                .as("no lever turns what has rules of its own, and the page says so")
                .contains("stays as they say: Hours of French.")
                .doesNotContain("⟦");
        assertThat(signedIn.page(own, Role.ADMIN, "/en/how"))
                .contains("Hours of French", "The person can help at this level of French.")
                .doesNotContain("⟦");

        String kept = signedIn.page(own, Role.ADMIN, DIALS + "?kind=language");
        send(DialForm.of(kept).with("reason", "As for all").with("do", "share"));
        assertThat(Caseworker.object(caseworker.get(own, Role.ADMIN, RULES))
                        .getJsonObject("draft")
                        .containsKey("kinds"))
                .isFalse();
        assertThat(signedIn.page(own, Role.ADMIN, DIALS + "/publish")).contains("Hours of French: the shared rules.");
    }

    @Test
    void aKindThatThereIsNotIsNoPage() {
        assertThat(signedIn.get(own, Role.ADMIN, DIALS + "?kind=tea").status()).isEqualTo(404);
        assertThat(signedIn.post(own, Role.ADMIN, DIALS, Map.of("kind", "tea", "do", "save"))
                        .status())
                .isEqualTo(404);
        assertThat(signedIn.get(own, Role.ADMIN, DIALS + "?kind=housing&begin=ready")
                        .status())
                .isEqualTo(404);
    }

    private HttpResponse<String> draft(String kinds) {
        return caseworker.send(own, Role.ADMIN, "PUT", RULES, rules(kinds, 0));
    }

    /** The rules in force, with these for kinds. */
    private String rules(String kinds, int large) {
        JsonObject now = Caseworker.object(caseworker.get(own, Role.ADMIN, RULES));
        return "{\"version\":1,\"hard\":" + now.getJsonArray("hard") + ",\"soft\":" + now.getJsonArray("soft")
                + ",\"fairness\":{\"floors\":{\"large\":" + large + "}},\"kinds\":" + kinds + "}";
    }

    private HttpResponse<String> post(String path, String body) {
        return caseworker.post(own, Role.ADMIN, RULES + path, body);
    }

    private Browser.Page send(DialForm form) {
        return signedIn.browser(own, Role.ADMIN).post(URI.create(House.address(own) + DIALS), form.body());
    }

    private JsonArray candidates(String need) {
        return Caseworker.object(caseworker.get(own, Role.CASEWORKER, "/api/v1/needs/" + need + "/candidates"))
                .getJsonArray("items");
    }

    private String need(String level) {
        return created("/api/v1/needs", """
                {"kind":"language","postcode":"31000","radius_km":30,"languages":["fr"],"from":"2047-12-01","french_level":"%s"}
                """.formatted(level));
    }

    private String offer(String level) {
        return created("/api/v1/offers", """
                {"kind":"language","postcode":"31000","capacity":1,"languages":["fr"],"available_from":"2047-11-01","email":"%s@exemple.org",
                 "name":"Ada","french_level":"%s"}
                """.formatted("a" + Math.abs(level.hashCode() + System.nanoTime()), level));
    }

    private String created(String path, String body) {
        HttpResponse<String> answer = caseworker.post(own, Role.CASEWORKER, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Caseworker.object(answer).getString("id");
    }
}
