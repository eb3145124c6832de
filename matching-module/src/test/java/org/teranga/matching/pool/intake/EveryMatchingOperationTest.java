package org.teranga.matching.pool.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.finding.FindDuplicates;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.PassedOffers;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.assembly.ImplementedOperations;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.published.DescribedAnswers;

/** Each operation of the JSON interface that brings people together succeeds once, and answers as it is described. */
@Assembled
class EveryMatchingOperationTest {
    private static final String OFFERS = "/api/v1/offers";
    private static final String NEEDS = "/api/v1/needs";
    private static final String STAYS = "/api/v1/stays";
    private static final String RULES = "/api/v1/rules";
    private static final String POLICIES = "/api/v1/policies";

    @Inject
    private Caseworker staff;

    @Inject
    private Pool pool;

    @Inject
    private PassedOffers passed;

    @Inject
    private HttpCaller http;

    @Inject
    private FindDuplicates find;

    @Inject
    private TestTenants tenants;

    private Tenant own;
    private String kept;

    @Test
    void everyOperationAnswersAsItIsDescribed() {
        assertThat(DescribedAnswers.during(this::callAll))
                .containsAll(ImplementedOperations.of("org.teranga.matching"));
    }

    private void callAll() {
        own = staff.open(Role.ADMIN, Role.LEAD, Role.CASEWORKER);
        intake();
        spreadsheets();
        NeedId need = pool.household(own, 3, 40);
        OfferId home = pool.ready(own, pool.home(own, 3));
        plans(need, home);
        placements(need, home);
        stays();
        rules();
        policies();
        passing();
        duplicates();
        projects();
    }

    private void projects() {
        NeedId need = pool.household(own, 2, 30);
        String begun =
                "{\"needId\":\"%s\",\"title\":\"A table for twelve\",\"roles\":[{\"skill\":\"carpentry\",\"seats\":2}]}"
                        .formatted(need);
        get("/api/v1/projects/" + id(staff.post(own, Role.CASEWORKER, "/api/v1/projects", begun)));
    }

    /** Two offers of one human are made one and two again; two others are two people's. */
    private void duplicates() {
        String path = "/api/v1/duplicates";
        String merged = pair("Mireille Cazenave", "0639984017");
        JsonObject open = Caseworker.object(staff.get(own, Role.CASEWORKER, path))
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(open.getString("id")).isEqualTo(merged);
        staff.post(own, Role.CASEWORKER, path + "/" + merged + "/merge", "{\"keep\":\"%s\"}".formatted(kept));
        staff.post(own, Role.CASEWORKER, path + "/" + merged + "/undo", "");
        staff.post(own, Role.CASEWORKER, path + "/" + pair("Karim Benali", "0639983077") + "/apart", "");
    }

    private String pair(String name, String phone) {
        String twin = "{\"kind\":\"housing\",\"postcode\":\"31000\",\"capacity\":2,\"name\":\"%s\",\"phone\":\"%s\"}"
                .formatted(name, phone);
        kept = id(staff.post(own, Role.CASEWORKER, OFFERS, twin));
        UUID gone = UUID.fromString(id(staff.post(own, Role.CASEWORKER, OFFERS, twin)));
        return tenants.as(own, () -> find.look(RecordKind.OFFER, List.of(UUID.fromString(kept), gone)))
                .getFirst()
                .id()
                .toString();
    }

    private void intake() {
        String offer = id(staff.post(
                own,
                Role.CASEWORKER,
                OFFERS,
                "{\"kind\":\"housing\",\"postcode\":\"31000\",\"capacity\":2,\"email\":\"home@example.org\"}"));
        get(OFFERS);
        get(OFFERS + "/" + offer);
        String need = id(
                staff.post(own, Role.CASEWORKER, NEEDS, "{\"kind\":\"housing\",\"postcode\":\"31000\",\"adults\":2}"));
        get(NEEDS);
        get(NEEDS + "/" + need);
    }

    private void spreadsheets() {
        upload("offers", "id,kind,postcode,capacity,email\nO-1,housing,31000,2,sheet@example.org\nO-2,castle,,,\n");
        upload("needs", "id,kind,postcode,adults\nN-1,housing,31000,1\n");
    }

    private void upload(String what, String csv) {
        HttpCaller.exchange(http.to(own, "/api/v1/imports/" + what)
                .header("Authorization", "Bearer " + staff.token(own, Role.CASEWORKER))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(csv)));
    }

    private void plans(NeedId need, OfferId home) {
        String run = "/api/v1/runs/" + staff.run(own).getString("id");
        get(run + "/suggestions");
        staff.post(own, Role.CASEWORKER, run + "/curve", "");
        get(run + "/curve");
        String candidates = NEEDS + "/" + need + "/candidates";
        get(candidates);
        get(candidates + "/" + home);
        get(candidates + "/" + home + "/cost");
        String preferred = NEEDS + "/" + need + "/preferred";
        staff.send(own, Role.CASEWORKER, "PUT", preferred + "/" + home, null);
        get(preferred);
        staff.send(own, Role.CASEWORKER, "DELETE", preferred + "/" + home, null);
    }

    private void placements(NeedId need, OfferId home) {
        String path = "/api/v1/placements";
        pool.reached(own, need, home);
        String placement = id(
                staff.post(own, Role.CASEWORKER, path, "{\"needId\":\"%s\",\"offerId\":\"%s\"}".formatted(need, home)));
        get(path + "/" + placement);
        staff.post(own, Role.CASEWORKER, path + "/" + placement + "/review", "");
    }

    private void stays() {
        NeedId need = pool.household(own, 2, 10);
        OfferId home = pool.ready(own, pool.home(own, 2));
        LocalDate today = TestClock.today();
        UUID stay = pool.living(own, need, home, today, today.plusDays(14), today.plusDays(90));
        pool.askedHow(own, stay, today);
        get(STAYS);
        JsonObject one = Caseworker.object(staff.get(own, Role.CASEWORKER, STAYS + "/" + stay));
        String asked = one.getJsonArray("followUps").getJsonObject(0).getString("id");
        staff.post(
                own,
                Role.CASEWORKER,
                STAYS + "/" + stay + "/follow-ups/" + asked,
                "{\"answer\":\"fine\",\"channel\":\"phone\",\"saidOn\":\"" + today + "\"}");
        incidents(stay);
    }

    private void incidents(UUID stay) {
        String path = "/api/v1/incidents";
        String opened = id(staff.post(
                own, Role.CASEWORKER, path, "{\"placementId\":\"%s\",\"what\":\"Rien ne va.\"}".formatted(stay)));
        staff.get(own, Role.LEAD, path);
        staff.get(own, Role.LEAD, path + "/" + opened);
        staff.post(own, Role.LEAD, path + "/" + opened + "/take", "");
    }

    private void rules() {
        String draft = staff.get(own, Role.ADMIN, RULES).body().replace("\"weight\":30", "\"weight\":31");
        staff.send(own, Role.ADMIN, "PUT", RULES, draft);
        staff.post(own, Role.ADMIN, RULES + "/simulate", "");
        staff.post(own, Role.ADMIN, RULES + "/publish", "{\"reason\":\"Closer homes\"}");
        staff.post(own, Role.ADMIN, RULES + "/rollback", "{\"reason\":\"As before\"}");
    }

    /** One writes, another publishes; a conversation is asked beside all that was asked before. */
    private void policies() {
        String asked = Caseworker.object(staff.get(own, Role.ADMIN, POLICIES))
                .getJsonObject("kinds")
                .getJsonArray("housing")
                .toString();
        String more = asked.replaceFirst(
                "]$", ",{\"check\":\"interview\",\"of\":\"helper\",\"before\":\"proposal\",\"months\":12}]");
        staff.send(own, Role.ADMIN, "PUT", POLICIES, "{\"kinds\":{\"housing\":" + more + "},\"reason\":\"We talk\"}");
        staff.get(own, Role.ADMIN, POLICIES);
        staff.post(own, Role.LEAD, POLICIES + "/simulate", "");
        staff.post(own, Role.LEAD, POLICIES + "/publish", "{\"reason\":\"We talk to everybody\"}");
    }

    /** In departments of its own: only so many associations are named to a person, and other tests open theirs elsewhere. */
    private void passing() {
        Tenant here = passed.in("974");
        Tenant there = passed.in("976");
        JsonObject left = Caseworker.object(http.json(
                here,
                OFFERS,
                "{\"kind\":\"housing\",\"postcode\":\"97600\",\"capacity\":2,\"email\":\"island@example.org\"}"));
        String consent = "{\"statusUrl\":\"%s\",\"to\":\"%s\",\"consent\":true}";
        HttpResponse<String> passedOn =
                http.json(here, OFFERS + "/pass", consent.formatted(left.getString("statusUrl"), there.slug()));
        assertThat(passedOn.statusCode()).as(passedOn.body()).isLessThan(300);
    }

    private void get(String path) {
        staff.get(own, Role.CASEWORKER, path);
    }

    private static String id(HttpResponse<String> answer) {
        return Caseworker.object(answer).getString("id");
    }
}
