package org.teranga.webapp.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.StillMissing;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What an association asks for before a placement: more than the floor, by the kind of what is offered, never less. */
@ExtendWith(ArquillianExtension.class)
class GateIT {
    private static final String CHARTER = line("charter", "helper", "proposal");
    private static final String ETHICS = line("ethics_course", "helper", "proposal");
    private static final String FLOOR = String.join(
            ",",
            CHARTER,
            ETHICS,
            line("identity", "adults", "first_night"),
            line("charter", "adults", "first_night"),
            line("home_visit", "home", "first_night"));

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private Offers offers;

    @Inject
    private OfferFloor gate;

    @Inject
    private GrantQualification grant;

    @Inject
    private StillMissing missing;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        if (caseworker == null) {
            return; // outside the container
        }
        own = caseworker.open(Role.CASEWORKER, Role.ADMIN, Role.LEAD);
    }

    @Test
    void whatIsAskedBeyondTheFloorStopsThePlacementAndNotTheSuggestion() {
        NeedId need = pool.household(own, 2, 30);
        OfferId home = pool.ready(own, pool.home(own, 2));
        OfferId lessons = pool.ready(own, pool.offer(own, "language", 2, false));
        publish("\"housing\":[" + FLOOR + "," + line("living_course", "helper", "proposal") + ","
                + line("background_check", "adults", "proposal") + "]");

        assertThat(lacks(home)).containsExactly("living_course", "background_check");
        assertThat(lacks(lessons)).isEmpty();
        JsonObject run = caseworker.run(own);
        assertThat(run.getInt("matched")).isEqualTo(1);
        assertThat(blocked("/api/v1/runs/" + run.getString("id") + "/suggestions"))
                .containsExactly("living_course", "background_check");
        assertThat(blocked("/api/v1/needs/" + need + "/candidates")).contains("living_course");
        HttpResponse<String> refused = place(need, home);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Living under one roof");

        UUID person = person(home);
        tenants.as(own, () -> grant.earned(person, QualificationKind.LIVING_COURSE, null));
        tenants.as(
                own,
                () -> grant.earned(
                        person,
                        QualificationKind.BACKGROUND_CHECK,
                        TestClock.today().plusYears(1)));
        assertThat(place(need, home).statusCode()).isEqualTo(201);
    }

    @Test
    void theFloorCannotBeLeftOutAndTheAnswerNamesTheLine() {
        for (String kinds : List.of(
                "\"housing\":[" + CHARTER + "]",
                "\"housing\":[" + CHARTER + "," + ETHICS + "," + line("identity", "adults", "first_night") + "]",
                "\"buddy\":[" + CHARTER + "]")) {
            HttpResponse<String> refused = put(kinds);
            assertThat(refused.statusCode()).as(kinds).isEqualTo(422);
            assertThat(refused.body()).contains("platform’s floor", kinds.substring(1, kinds.indexOf(':') - 1));
        }
        assertThat(put("\"language\":[" + CHARTER + "," + line("helper_course", "helper", "proposal") + "]")
                        .statusCode())
                .as("a tutor needs less than a home")
                .isEqualTo(200);
        assertThat(put("\"housing\":[" + FLOOR + "," + line("driving_licence", "helper", "proposal") + "]")
                        .statusCode())
                .isEqualTo(422);
        OfferId home = pool.home(own, 2);
        assertThat(lacks(home)).containsExactly("charter", "ethics_course");
    }

    @Test
    void onesOwnPageAsksForWhatOnesOffersAsk() {
        UUID account = house.member(own, Role.VOLUNTEER);
        OfferId lessons = pool.offer(own, "language", 2, false);
        NeedId need = pool.household(own, 2, 1);
        publish("\"language\":[" + CHARTER + "," + line("helper_course", "helper", "proposal") + ","
                + line("living_course", "helper", "proposal") + "]");
        assertThat(kinds(account))
                .as("who has left nothing yet is told of what a home needs")
                .containsExactly(QualificationKind.CHARTER, QualificationKind.ETHICS_COURSE);
        pool.belongs(own, need, lessons, account);
        assertThat(kinds(account))
                .containsExactly(
                        QualificationKind.CHARTER, QualificationKind.HELPER_COURSE, QualificationKind.LIVING_COURSE);
    }

    @Test
    void anotherAssociationAsksForNothingMore() {
        publish("\"housing\":[" + FLOOR + "," + line("trauma_course", "helper", "proposal") + "]");
        Tenant other = house.open();
        OfferId home = pool.home(other, 2);
        assertThat(tenants.as(other, () -> desk.does(() -> gate.missing(home))))
                .containsExactly("charter", "ethics_course");
        OfferId ours = pool.home(own, 2);
        assertThat(tenants.as(other, () -> desk.does(() -> gate.missing(ours)))).isEmpty();
    }

    private List<String> lacks(OfferId offer) {
        return tenants.as(own, () -> desk.does(() -> gate.missing(offer)));
    }

    private List<QualificationKind> kinds(UUID account) {
        return tenants.as(own, () -> missing.of(account)).stream()
                .map(StillMissing.Missing::kind)
                .toList();
    }

    private UUID person(OfferId offer) {
        return tenants.as(
                own,
                () -> desk.does(() -> offers.find(offer).orElseThrow().contact().personId()));
    }

    private List<String> blocked(String path) {
        return Caseworker.json(caseworker.get(own, Role.CASEWORKER, path)) instanceof JsonObject list
                ? codes(list.getJsonArray("items").getJsonObject(0))
                : codes(Caseworker.json(caseworker.get(own, Role.CASEWORKER, path))
                        .asJsonArray()
                        .getJsonObject(0));
    }

    private static List<String> codes(JsonObject suggestion) {
        return suggestion.getJsonArray("blockedBy").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private HttpResponse<String> place(NeedId need, OfferId offer) {
        return caseworker.post(
                own,
                Role.CASEWORKER,
                "/api/v1/placements",
                "{\"needId\":\"" + need + "\",\"offerId\":\"" + offer + "\"}");
    }

    private static String line(String check, String of, String before) {
        return "{\"check\":\"" + check + "\",\"of\":\"" + of + "\",\"before\":\"" + before + "\"}";
    }

    private HttpResponse<String> put(String kinds) {
        return caseworker.send(own, Role.ADMIN, "PUT", "/api/v1/policies", "{\"kinds\":{" + kinds + "}}");
    }

    /** An administrator writes it, a lead publishes it. */
    private void publish(String kinds) {
        assertThat(put(kinds).statusCode()).as(kinds).isEqualTo(200);
        HttpResponse<String> published =
                caseworker.post(own, Role.LEAD, "/api/v1/policies/publish", "{\"reason\":\"We ask for more\"}");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    }
}
