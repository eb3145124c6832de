package org.teranga.matching.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;

@Assembled
class RulesTest {
    private static final String RULES = "/api/v1/rules";

    @Inject
    private Caseworker staff;

    @Inject
    private Pool pool;

    @Inject
    private House house;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = staff.open(Role.ADMIN, Role.CASEWORKER);
    }

    @Test
    void anAssociationBeginsWithEveryHardRuleAndTheUsualWeights() {
        JsonObject rules = rules();
        assertThat(rules.getInt("version")).isEqualTo(1);
        assertThat(rules.getJsonArray("hard")).hasSize(11);
        assertThat(rules.getJsonArray("soft")).hasSize(6);
        assertThat(rules.get("draft")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void aDraftChangesNothingBeforeItIsPublished() {
        assertThat(draft(weighing("distance", 55)).statusCode()).isEqualTo(200);
        assertThat(weight(rules(), "distance")).isEqualTo(30);
        assertThat(weight(rules().getJsonObject("draft"), "distance")).isEqualTo(55);
        pool.household(own, 2, 1);
        pool.home(own, 2);
        assertThat(staff.run(own).getInt("rulesVersion")).isEqualTo(1);

        HttpResponse<String> published = post("/publish", "{\"reason\":\"Les trajets étaient trop longs\"}");

        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        assertThat(rules().getInt("version")).isEqualTo(2);
        assertThat(rules().getString("reason")).isEqualTo("Les trajets étaient trop longs");
        assertThat(weight(rules(), "distance")).isEqualTo(55);
        assertThat(rules().get("draft")).isEqualTo(JsonValue.NULL);
        assertThat(staff.run(own).getInt("rulesVersion")).isEqualTo(2);
        assertThat(post("/publish", "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void goingBackPublishesTheEarlierVersionAnew() {
        draft(weighing("distance", 55));
        post("/publish", "{}");
        JsonObject back = Caseworker.object(post("/rollback", "{\"reason\":\"Non\"}"));
        assertThat(back.getInt("version")).isEqualTo(3);
        assertThat(back.getInt("restored")).isEqualTo(1);
        assertThat(weight(rules(), "distance")).isEqualTo(30);
        assertThat(post("/rollback", "{\"version\":3}").statusCode()).isEqualTo(409);
        assertThat(post("/rollback", "{\"version\":99}").statusCode()).isEqualTo(404);
        assertThat(weight(Caseworker.object(post("/rollback", "{\"version\":2}")), "distance"))
                .isEqualTo(55);
    }

    @Test
    void theFloorsCannotBeRemovedAndEveryFaultIsTold() {
        HttpResponse<String> refused = draft(
                "{\"hard\":[{\"criterion\":\"kind\"}],\"soft\":[{\"criterion\":\"charm\",\"weight\":3}],\"colour\":1}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Caseworker.object(refused).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactlyInAnyOrder("hard", "hard", "soft[0]", "colour");
        assertThat(refused.body()).contains("unhcr_household").contains("distance, distance_or_remote, duration, fit");
        assertThat(draft("no json").statusCode()).isEqualTo(400);
    }

    @Test
    void neitherPublishingNorGoingBackLetsARemovedFloorIn() {
        String whole = rules().toString();
        String without = whole.replace(",{\"criterion\":\"unhcr_household\"}", "");
        assertThat(without).isNotEqualTo(whole);
        pool.smuggle(own, 2, without.replace(",\"draft\":null", ""));
        pool.smuggle(own, 3, whole.replace(",\"draft\":null", ""));
        HttpResponse<String> back = post("/rollback", "{\"version\":2}");
        assertThat(back.statusCode()).as(back.body()).isEqualTo(422);
        assertThat(back.body()).contains("unhcr_household");
        draft(weighing("distance", 55));
        pool.smuggle(own, 0, without);
        HttpResponse<String> refused = post("/publish", "{}");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("unhcr_household");
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndNothingIsLost() {
        String seen = tag();
        assertThat(put(seen, weighing("distance", 41)).statusCode()).isEqualTo(200);
        HttpResponse<String> second = put(seen, weighing("distance", 42));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(weight(rules().getJsonObject("draft"), "distance")).isEqualTo(41);
        HttpResponse<String> published = HttpCaller.exchange(
                staff.request(own, Role.ADMIN, "POST", RULES + "/publish", "{}").header("If-Match", seen));
        assertThat(published.statusCode()).isEqualTo(409);
        assertThat(put(tag(), weighing("distance", 42)).statusCode()).isEqualTo(200);
        assertThat(put("nonsense", weighing("distance", 43)).statusCode()).isEqualTo(409);
        assertThat(weight(rules().getJsonObject("draft"), "distance")).isEqualTo(42);
    }

    @Test
    void aDraftKeepsItsReasonUntilItIsPublished() {
        JsonObject draft = Json.createObjectBuilder(Caseworker.object(staff.get(own, Role.ADMIN, RULES)))
                .add("reason", "Plus près")
                .build();
        draft(draft.toString());
        assertThat(rules().getJsonObject("draft").getString("reason")).isEqualTo("Plus près");
        assertThat(Caseworker.object(post("/publish", "{}")).getString("reason"))
                .isEqualTo("Plus près");
        draft(rules().toString());
        assertThat(rules().getJsonObject("draft").getString("reason"))
                .as("the reason of a publication is not that of a new draft")
                .isEmpty();
    }

    @Test
    void aGroupSoSmallThatItNamesAHouseholdIsNotTold() {
        for (int i = 0; i < 4; i++) {
            pool.household(own, 3, 1);
        }
        draft(rulesWithout("capacity"));
        assertThat(groups()).isEmpty();
        pool.household(own, 3, 1);
        assertThat(groups()).containsExactly("family");
    }

    private List<String> groups() {
        return Caseworker.object(post("/simulate", "")).getJsonArray("groups").getValuesAs(JsonObject.class).stream()
                .map(group -> group.getString("group"))
                .toList();
    }

    private String tag() {
        return staff.get(own, Role.ADMIN, RULES).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> put(String seen, String json) {
        return HttpCaller.exchange(
                staff.request(own, Role.ADMIN, "PUT", RULES, json).header("If-Match", seen));
    }

    @Test
    void tryingTheDraftTellsTheDifferenceAndChangesNothing() {
        NeedId need = pool.household(own, 3, 1);
        OfferId offer = pool.home(own, 2);
        assertThat(post("/simulate", "").statusCode()).as("no draft").isEqualTo(409);
        draft(rulesWithout("capacity"));

        HttpResponse<String> answer = post("/simulate", "");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain(need.toString(), offer.toString());
        JsonObject difference = Caseworker.object(answer);
        assertThat(difference.getJsonObject("before").getInt("version")).isEqualTo(1);
        assertThat(difference.getJsonObject("after").getInt("version")).isEqualTo(2);
        assertThat(difference.getJsonObject("before").getInt("matched")).isZero();
        assertThat(difference.getJsonObject("before").containsKey("medianKilometres"))
                .isFalse();
        assertThat(difference.getJsonObject("after").getInt("matched")).isEqualTo(1);
        assertThat(difference.getJsonObject("after").getInt("medianKilometres")).isZero();
        assertThat(difference.getInt("pairsWon")).isEqualTo(1);
        assertThat(difference.getInt("pairsLost")).isZero();
        assertThat(difference.getInt("gained")).isEqualTo(1);
        assertThat(difference.getInt("becomePlaceable")).isEqualTo(1);
        assertThat(difference.getBoolean("comparable")).isTrue();
        assertThat(difference.getJsonArray("groups"))
                .as("one household is no group")
                .isEmpty();
        assertThat(Caseworker.object(post("/simulate", "{}")).getInt("gained")).isEqualTo(1);
        assertThat(rules().getInt("version")).isEqualTo(1);
        assertThat(staff.run(own).getInt("matched")).isZero();
    }

    @Test
    void rulesThatAreGivenAreTriedInPlaceOfTheDraft() {
        pool.household(own, 3, 1);
        pool.home(own, 2);
        draft(rulesWithout("capacity"));
        JsonObject given = Caseworker.object(post("/simulate", rules().toString()));
        assertThat(given.getInt("gained")).isZero();
        assertThat(given.getInt("moved")).isZero();
        HttpResponse<String> bad = post(
                "/simulate",
                "{\"hard\":[],\"soft\":[{\"criterion\":\"distance\",\"weight\":-1}],\"fairness\":{\"waiting\":3}}");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(Caseworker.object(bad).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactlyInAnyOrder("hard", "hard", "soft[0].weight", "fairness.waiting");
        assertThat(post("/simulate", "[]").statusCode()).isEqualTo(400);
    }

    @Test
    void rulesAreForAdministratorsAndForTheirOwnAssociation() {
        assertThat(staff.get(own, Role.CASEWORKER, RULES).statusCode()).isEqualTo(403);
        assertThat(staff.post(own, Role.CASEWORKER, RULES + "/simulate", "").statusCode())
                .isEqualTo(403);
        draft(weighing("distance", 55));
        post("/publish", "{}");
        Tenant other = staff.open(Role.ADMIN);
        String foreign = staff.token(other, Role.ADMIN);
        assertThat(house.call(own, RULES, foreign).statusCode()).isEqualTo(403);
        assertThat(Caseworker.object(staff.get(other, Role.ADMIN, RULES)).getInt("version"))
                .isEqualTo(1);
    }

    private JsonObject rules() {
        return Caseworker.object(staff.get(own, Role.ADMIN, RULES));
    }

    private HttpResponse<String> draft(String json) {
        return staff.send(own, Role.ADMIN, "PUT", RULES, json);
    }

    private HttpResponse<String> post(String path, String json) {
        return staff.post(own, Role.ADMIN, RULES + path, json);
    }

    /** The rules in force with another weight, as an administrator would send them back. */
    private String weighing(String criterion, int weight) {
        var soft = Json.createArrayBuilder();
        for (JsonObject rule : rules().getJsonArray("soft").getValuesAs(JsonObject.class)) {
            boolean meant = rule.getString("criterion").equals(criterion);
            soft.add(
                    meant ? Json.createObjectBuilder(rule).add("weight", weight).build() : rule);
        }
        return Json.createObjectBuilder(rules()).add("soft", soft).build().toString();
    }

    private String rulesWithout(String criterion) {
        var hard = Json.createArrayBuilder();
        rules().getJsonArray("hard").getValuesAs(JsonObject.class).stream()
                .filter(rule -> !rule.getString("criterion").equals(criterion))
                .forEach(hard::add);
        return Json.createObjectBuilder(rules()).add("hard", hard).build().toString();
    }

    private static int weight(JsonObject rules, String criterion) {
        return rules.getJsonArray("soft").getValuesAs(JsonObject.class).stream()
                .filter(rule -> rule.getString("criterion").equals(criterion))
                .mapToInt(rule -> rule.getInt("weight"))
                .findFirst()
                .orElseThrow();
    }
}
