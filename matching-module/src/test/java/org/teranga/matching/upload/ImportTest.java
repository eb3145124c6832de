package org.teranga.matching.upload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;

@Assembled
class ImportTest {
    private static final String HEADER =
            "id,kind,postcode,capacity,languages,interests,available_from,name,email,phone\n";
    private static final String MARIE =
            "O-1,housing,31170,2,fr|ar,cuisine,2047-01-05,Marie Lefèvre,marie@exemple.fr,06 12 34 56 78\n";
    private static final String JEAN = "O-2,legal,35000,1,fr,,05/01/2047,Jean,,0612345679\n";
    private static final String FAULTY = "O-3,castle,99999,many,fr,,31/02/2047,Paul,nonsense,12\n";

    @Inject
    private TestTenants tenants;

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private OfferList offers;

    @Inject
    private NeedList needs;

    private Tenant own;
    private Tenant other;
    private String token;

    @BeforeEach
    void aCaseworker() {
        own = house.open();
        other = house.open();
        house.member(own, Role.CASEWORKER);
        token = house.token(own, Role.CASEWORKER);
    }

    @Test
    void goodRowsStayAndFaultsAreToldCellByCell() {
        JsonObject report = sent("offers", HEADER + MARIE + FAULTY + JEAN);
        assertCounts(report, 2, 0, 0, 1);
        JsonObject row = report.getJsonArray("rows").getJsonObject(0);
        assertThat(report.getJsonArray("rows")).hasSize(1);
        assertThat(row.getInt("line")).isEqualTo(3);
        assertThat(row.getString("status")).isEqualTo("rejected");
        assertThat(row.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(fault -> fault.getString("column"))
                .contains("kind", "postcode", "capacity", "available_from", "email", "phone");
        assertThat(report.toString()).doesNotContain("⟦");
        assertThat(found(own, "Lefevre")).hasSize(1);
        assertThat(found(own, "+33612345679")).hasSize(1);
        assertThat(found(own, "Paul")).isEmpty();
        assertThat(found(other, "Lefevre")).isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        sent("offers", HEADER + MARIE + JEAN);
        JsonObject again = sent("offers", HEADER + JEAN + MARIE);
        assertCounts(again, 0, 0, 2, 0);
        assertThat(again.getJsonArray("rows").getValuesAs(JsonObject.class))
                .extracting(row -> row.getString("status"))
                .containsExactly("unchanged", "unchanged");
        assertThat(found(own, null)).hasSize(2);
    }

    @Test
    void aChangedRowUpdatesItsOfferAndWhatItIsFoundBy() {
        sent("offers", HEADER + MARIE + JEAN);
        String receipt = found(own, "Lefevre").getFirst().receiptNumber();
        JsonObject again = sent("offers", HEADER + MARIE.replace(",2,", ",4,").replace("Lefèvre", "Martin") + JEAN);
        assertCounts(again, 0, 1, 1, 0);
        assertThat(found(own, "Lefevre")).isEmpty();
        Offer changed = found(own, "Martin").getFirst();
        assertThat(changed.receiptNumber()).isEqualTo(receipt);
        assertThat(changed.terms().capacity()).isEqualTo(4);
        assertThat(changed.source().reference()).isEqualTo("O-1");
    }

    @Test
    void aRowWithoutAnIdIsKnownByItsContent() {
        String bare = HEADER + MARIE.replace("O-1", "");
        assertCounts(sent("offers", bare + JEAN), 2, 0, 0, 0);
        assertCounts(sent("offers", bare), 0, 0, 1, 0);
        assertCounts(sent("offers", bare.replace(",2,", ",3,")), 1, 0, 0, 0);
    }

    @Test
    void rowsThatStandTwiceInOneFileCountOnce() {
        JsonObject report = sent("offers", HEADER + MARIE + MARIE + MARIE.replace(",2,", ",5,"));
        assertCounts(report, 1, 1, 1, 0);
        assertThat(found(own, "Lefevre"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.terms().capacity()).isEqualTo(5));
    }

    @Test
    void aFileAsAFrenchSpreadsheetProgramWritesItIsRead() {
        String semicolons = (HEADER + "Remarque interne\n")
                        .replace("phone\nRemarque interne", "phone,Remarque interne")
                        .replace(',', ';')
                + "7;housing;1000;2;fr;Échecs;05/01/2047;Zoë Noël;zoe@exemple.fr;612345678;Sonner « deux fois »\n";
        JsonObject report = json(send("offers", semicolons.getBytes(Charset.forName("windows-1252"))));
        assertCounts(report, 1, 0, 0, 0);
        assertThat(report.getJsonArray("recognised").toString())
                .contains("windows-1252", "point-virgule", "remarque interne");
        OpenedListing<Offer> opened = tenants.as(
                        own, () -> offers.open(found(own, "Noel").getFirst().id()))
                .orElseThrow();
        assertThat(opened.contact().name()).isEqualTo("Zoë Noël");
        assertThat(opened.contact().phone()).isEqualTo("+33612345678");
        assertThat(opened.contact().remarks()).isEqualTo("remarque interne: Sonner « deux fois »");
        assertThat(opened.listing().terms().locality().department()).isEqualTo("01");
        assertThat(opened.listing().terms().interests()).containsExactly("Échecs");
    }

    @Test
    void whatIsNoSpreadsheetEndsInOneClearSentence() {
        for (byte[] file :
                List.of(new byte[0], new byte[] {'P', 'K', 3, 4, 0}, new byte[] {0, 1, 2, 3}, bytes("a,b\n1,2\n"))) {
            HttpResponse<String> answer = send("offers", file);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(answer.body()).doesNotContain("⟦", "Exception");
        }
    }

    @Test
    void aFileOfOffersIsNotTakenForOneOfNeeds() {
        HttpResponse<String> answer = send("needs", bytes(HEADER + MARIE + JEAN));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("capacity, available_from").doesNotContain("⟦");
        assertThat(tenants.as(
                                own,
                                () -> needs.list(
                                        new ListRequest(null, null, null, null),
                                        NeedList.LONGEST_WAITING_FIRST,
                                        0,
                                        10,
                                        n -> n))
                        .total())
                .isZero();
    }

    @Test
    void needsComeInLikewise() {
        String file =
                "id,kind,commune,radius_km,adults,children,composition,languages,requires,from,waiting_since,name\n"
                        + "N-1,housing,31555,40,1,2,woman_with_children,ar|fr,step_free,2047-01-05,2015-01-01,Amina\n"
                        + "N-2,housing,31555,x,1,0,dragon,ar,,2047-01-05,,\n";
        assertCounts(sent("needs", file), 1, 0, 0, 1);
        assertCounts(sent("needs", file), 0, 0, 1, 1);
        assertThat(tenants.as(
                                own,
                                () -> needs.list(
                                        new ListRequest(null, null, "Toulouse", "Amina"),
                                        NeedList.LONGEST_WAITING_FIRST,
                                        0,
                                        10,
                                        n -> n))
                        .items())
                .singleElement()
                .satisfies(need -> {
                    assertThat(need.terms().household().persons()).isEqualTo(3);
                    assertThat(need.terms().requirements()).containsExactly("step_free");
                    assertThat(need.waitingSince()).isBefore(java.time.Instant.parse("2015-01-02T00:00:00Z"));
                });
    }

    @Test
    void onlyStaffOfTheAssociationMayImport() {
        house.member(own, Role.VOLUNTEER);
        house.member(other, Role.CASEWORKER);
        byte[] file = bytes(HEADER + MARIE);
        assertThat(send("offers", file, "nonsense").statusCode()).isEqualTo(401);
        assertThat(send("offers", file, house.token(own, Role.VOLUNTEER)).statusCode())
                .isEqualTo(403);
        assertThat(send("offers", file, house.token(other, Role.CASEWORKER)).statusCode())
                .isEqualTo(403);
        assertThat(found(own, null)).isEmpty();
    }

    @Test
    void fiveThousandOffersComeInAtOnce() {
        StringWriter file = new StringWriter();
        file.append(HEADER);
        for (int i = 0; i < 5_000; i++) {
            file.append(
                    "O-%d,housing,31%d,%d,fr|ar,cuisine|jardin,2047-01-05,Marie Numéro %d,m%d@exemple.fr,+3361%07d\n"
                            .formatted(i, 100 + 70 * (i % 10), 1 + i % 8, i, i, i));
        }
        JsonObject report = sent("offers", file.toString());
        assertThat(report.getInt("accepted"))
                .as(report.toString().substring(0, 400))
                .isGreaterThan(4_000);
    }

    private List<Offer> found(Tenant tenant, String typed) {
        return tenants.as(
                        tenant,
                        () -> offers.list(
                                new ListRequest(null, null, null, typed),
                                OfferList.NEWEST_FIRST,
                                0,
                                50,
                                offer -> offer))
                .items();
    }

    private JsonObject sent(String what, String file) {
        return json(send(what, bytes(file)));
    }

    private HttpResponse<String> send(String what, byte[] file) {
        return send(what, file, token);
    }

    private HttpResponse<String> send(String what, byte[] file, String bearer) {
        return http.send(http.to(own, "/api/v1/imports/" + what)
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertCounts(JsonObject report, int accepted, int updated, int unchanged, int rejected) {
        List<Integer> counts = List.of("accepted", "updated", "unchanged", "rejected").stream()
                .map(report::getInt)
                .collect(Collectors.toList());
        assertThat(counts).as(report.toString()).containsExactly(accepted, updated, unchanged, rejected);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
