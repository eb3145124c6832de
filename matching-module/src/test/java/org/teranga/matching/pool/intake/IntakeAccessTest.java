package org.teranga.matching.pool.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.audit.AuditReport;
import org.teranga.platform.audit.AuditVerifier;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;

/** Who may read and write offers and needs by the JSON interface: role by role, and from another association. */
@Assembled
class IntakeAccessTest {
    private static final String ROOM = """
            {"kind":"housing","postcode":"31170","capacity":2,"name":"Marie Lefèvre","email":"marie@exemple.fr",
             "remarks":"Sonnez"}
            """;
    private static final String ROOF = """
            {"kind":"housing","commune":"31555","adults":1,"children":2,"composition":"woman_with_children",
             "radius_km":30,"languages":["ar"],"requires":["step_free"],"waiting_since":"2015-01-01"}
            """;

    @Inject
    private Caseworker caseworker;

    @Inject
    private HttpCaller http;

    @Inject
    private AuditVerifier verifier;

    private Tenant own;
    private Tenant other;
    private String offer;
    private String need;

    @BeforeEach
    void anOfferAndANeed() {
        own = caseworker.open(Role.CASEWORKER, Role.RESIDENT, Role.VOLUNTEER);
        other = caseworker.open(Role.CASEWORKER);
        offer = "/api/v1/offers/" + created(http.json(own, "/api/v1/offers", ROOM));
        need = "/api/v1/needs/" + created(caseworker.post(own, Role.CASEWORKER, "/api/v1/needs", ROOF));
    }

    @Test
    void staffReadWhoOffersWhereOneOfferIsAskedForAndNotInTheList() {
        JsonObject one = json(caseworker.get(own, Role.CASEWORKER, offer));
        assertThat(one.getString("name")).isEqualTo("Marie Lefèvre");
        assertThat(one.getString("email")).isEqualTo("marie@exemple.fr");
        assertThat(one.getString("remarks")).isEqualTo("Sonnez");
        assertThat(one.getString("available_from")).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(one.getString("received_at")).endsWith("Z");
        String shown = "/api/v1/qualifications?holder=" + one.getString("person");
        assertThat(json(caseworker.get(own, Role.CASEWORKER, shown)).getJsonArray("missing"))
                .isNotEmpty();
        assertThat(caseworker.get(other, Role.CASEWORKER, shown).statusCode()).isEqualTo(404);
        JsonObject list = json(caseworker.get(own, Role.CASEWORKER, "/api/v1/offers?q=marie%40exemple.fr&size=1"));
        assertThat(list.getInt("total")).isEqualTo(1);
        assertThat(list.getJsonArray("items").getJsonObject(0).getString("placeName"))
                .isEqualTo("Tournefeuille");
        assertThat(list.toString()).doesNotContain("Lefèvre", "exemple.fr", "Sonnez", "\"person\"");
    }

    @Test
    void whoeverReadsWhoOffersOrAsksIsNotedInTheTrail() {
        long before = entries();
        caseworker.get(own, Role.CASEWORKER, offer);
        caseworker.get(own, Role.CASEWORKER, need);
        assertThat(entries()).isEqualTo(before + 2);
        caseworker.get(own, Role.VOLUNTEER, offer);
        caseworker.get(other, Role.CASEWORKER, offer);
        assertThat(entries()).as("who was refused has read nothing").isEqualTo(before + 2);
    }

    @Test
    void theNeedComesBackAsItWasStated() {
        JsonObject one = json(caseworker.get(own, Role.CASEWORKER, need));
        assertThat(one.getInt("radius_km")).isEqualTo(30);
        assertThat(one.getString("composition")).isEqualTo("woman_with_children");
        assertThat(one.getJsonArray("requires").getString(0)).isEqualTo("step_free");
        assertThat(one.getString("waiting_since")).startsWith("2014-12-31T23:00");
        assertThat(one.getString("status")).isEqualTo("received");
    }

    @Test
    void withoutATokenNobodyReads() {
        for (String path : List.of("/api/v1/offers", "/api/v1/needs", offer, need)) {
            assertThat(http.get(own, path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(http.json(own, "/api/v1/needs", ROOF).statusCode()).isEqualTo(401);
    }

    @Test
    void theWrongRoleReadsNothing() {
        for (String path : List.of("/api/v1/offers", "/api/v1/needs", offer, need)) {
            assertThat(caseworker.get(own, Role.VOLUNTEER, path).statusCode())
                    .as(path)
                    .isEqualTo(403);
            assertThat(caseworker.get(own, Role.RESIDENT, path).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(caseworker.post(own, Role.VOLUNTEER, "/api/v1/needs", ROOF).statusCode())
                .isEqualTo(403);
        assertThat(caseworker.post(own, Role.RESIDENT, "/api/v1/needs", ROOF).statusCode())
                .isEqualTo(201);
    }

    @Test
    void anotherAssociationFindsNothing() {
        for (String path : List.of(offer, need)) {
            assertThat(caseworker.get(other, Role.CASEWORKER, path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        for (String list : List.of("/api/v1/offers", "/api/v1/needs")) {
            assertThat(json(caseworker.get(other, Role.CASEWORKER, list)).getInt("total"))
                    .as(list)
                    .isZero();
        }
    }

    @Test
    void whatAListCannotAnswerIsAFaultOfTheQuestion() {
        String list = "/api/v1/offers?status=lost&kind=castle";
        HttpResponse<String> answer = caseworker.get(own, Role.CASEWORKER, list);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Json.createReader(new StringReader(answer.body()))
                        .readObject()
                        .getJsonArray("errors")
                        .getValuesAs(JsonObject.class))
                .extracting(fault -> fault.getString("field"))
                .containsExactly("status", "kind");
        assertThat(caseworker
                        .get(own, Role.CASEWORKER, "/api/v1/offers?sort=email")
                        .statusCode())
                .isEqualTo(422);
        assertThat(caseworker
                        .get(own, Role.CASEWORKER, "/api/v1/offers?size=201")
                        .statusCode())
                .isEqualTo(422);
        assertThat(caseworker
                        .get(own, Role.CASEWORKER, "/api/v1/offers/not-an-id")
                        .statusCode())
                .isEqualTo(404);
        for (String holder : List.of("", "?holder=", "?holder=x", "?holder=" + UUID.randomUUID())) {
            HttpResponse<String> nobody = caseworker.get(own, Role.CASEWORKER, "/api/v1/qualifications" + holder);
            assertThat(nobody.statusCode()).as(holder).isEqualTo(holder.length() > 30 ? 404 : 422);
            assertThat(nobody.body()).as(holder).contains("\"status\":" + nobody.statusCode());
        }
    }

    private long entries() {
        AuditReport report = verifier.verify(own);
        return report.sealed() + report.waiting();
    }

    private static String created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.createReader(new StringReader(answer.body())).readObject().getString("id");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
