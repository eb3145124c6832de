package org.teranga.matching.pool.offer;

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
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;

@Assembled
class LeavingAnOfferTest {
    private static final String ROOM = """
            {"kind":"housing","postcode":"31170","capacity":2,"email":"Marie.Lefèvre@exemple.fr","name":"Marie Lefèvre",
             "languages":["fr","ar"],"interests":["cuisine; jardin"],"conditions":["no_pets","step_free"],
             "available_from":"2047-01-05","host":"couple","shared":true}
            """;

    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Inject
    private OfferList offers;

    private Tenant own;
    private Tenant other;

    @BeforeEach
    void anAssociation() {
        own = tenants.open();
        other = tenants.open();
    }

    @Test
    void anOfferHasAReceiptAtOnce() {
        HttpResponse<String> answer = http.json(own, "/api/v1/offers", ROOM);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonObject receipt = json(answer);
        assertThat(receipt.keySet()).containsExactlyInAnyOrder("id", "receiptNumber", "statusUrl");
        assertThat(receipt.getString("receiptNumber")).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(receipt.getString("statusUrl")).startsWith("http://" + own.slug() + ".localhost/fr/offer/status/");
        OfferId id = new OfferId(UUID.fromString(receipt.getString("id")));
        OpenedListing<Offer> opened = tenants.as(own, () -> offers.open(id)).orElseThrow();
        assertThat(opened.contact().email()).isEqualTo("marie.lefèvre@exemple.fr");
        assertThat(opened.contact().name()).isEqualTo("Marie Lefèvre");
        assertThat(opened.listing().terms().interests()).containsExactly("cuisine", "jardin");
        assertThat(opened.listing().terms().conditions()).containsExactly("no_pets", "step_free");
        assertThat(opened.listing().terms().locality().department()).isEqualTo("31");
        assertThat(opened.listing().terms().shared()).isTrue();
        assertThat(tenants.as(other, () -> offers.open(id))).isEmpty();
    }

    @Test
    void everyFaultIsToldAtOnce() {
        HttpResponse<String> answer = http.json(own, "/api/v1/offers", """
                {"kind":"castle","capacity":"many","available_from":"2047-02-30","languages":["français"],"phone":"12"}
                """);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json(answer).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(fault -> fault.getString("field"))
                .containsExactlyInAnyOrder("kind", "postcode", "capacity", "available_from", "languages", "phone");
        assertThat(answer.body()).doesNotContain("⟦");
    }

    @Test
    void whatIsNoJsonObjectIsRefused() {
        for (String body : List.of("", "[]", "{", "nonsense", "{\"kind\":")) {
            assertThat(http.json(own, "/api/v1/offers", body).statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
    }

    @Test
    void staffFindItByWhatTheyKnow() {
        String receipt = json(http.json(own, "/api/v1/offers", ROOM)).getString("receiptNumber");
        for (String typed : List.of(
                receipt,
                receipt.toLowerCase(java.util.Locale.ROOT).replace("-", " "),
                " MARIE.lefèvre@exemple.fr",
                "lefevre",
                "Lefèvre Marie",
                "Tournefeuille")) {
            assertThat(found(own, typed)).as(typed).isEqualTo(1);
            assertThat(found(other, typed)).as(typed).isZero();
        }
        assertThat(found(own, "marie.lefevre@exemple.fr")).isZero();
        assertThat(found(own, "Marie Dupont")).isZero();
    }

    private long found(Tenant tenant, String typed) {
        return tenants.as(
                        tenant,
                        () -> offers.list(
                                new ListRequest(null, null, null, typed),
                                OfferList.NEWEST_FIRST,
                                0,
                                10,
                                offer -> offer))
                .total();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
