package org.teranga.matching.pool.area;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.placement.step.ProposePlacement;
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What comes with a spreadsheet is asked where it lies as what is left on the form, and what is promised takes room. */
@Assembled
class AreaImportTest {
    private static final String HEADER = "id,kind,postcode,capacity,languages,name,email\n";
    private static final String HERE = "A-1,housing,31000,2,fr,Marie,marie@exemple.fr\n";
    private static final String FAR = "A-2,housing,35000,2,fr,Yann,yann@exemple.fr\n";
    private static final String FURTHER = "A-3,housing,97200,2,fr,Léa,lea@exemple.fr\n";
    private static final String BUDDY = "A-4,buddy,31000,1,fr,Paul,paul@exemple.fr\n";
    private static final String SECOND = "A-5,housing,31000,3,fr,Anne,anne@exemple.fr\n";

    @Inject
    private TestTenants tenants;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TenantDirectory directory;

    @Inject
    private HttpCaller http;

    @Inject
    private OfferList list;

    @Inject
    private Offers offers;

    @Inject
    private Pool pool;

    @Inject
    private Desk desk;

    @Inject
    private ProposePlacement propose;

    private Tenant own;
    private String token;

    @BeforeEach
    void anAssociationThatWorksInOneDepartment() {
        Tenant tenant = house.open();
        directory.setRegions(tenant, List.of("31"));
        own = directory.byId(tenant.id()).orElseThrow();
        house.member(own, Role.CASEWORKER);
        house.member(own, Role.ADMIN);
        token = house.token(own, Role.CASEWORKER);
    }

    @Test
    void whatLiesOutsideIsStoredAsideAndReported() {
        JsonObject report = sent(HEADER + HERE + FAR + FURTHER);
        assertThat(report.getInt("accepted")).isEqualTo(3);
        assertThat(report.getInt("aside")).isEqualTo(2);
        assertThat(report.getJsonArray("rows").getValuesAs(JsonObject.class))
                .extracting(row -> row.getInt("line") + row.getString("status"))
                .containsExactly("3aside", "4aside");
        assertThat(report.toString()).contains("en dehors des départements").doesNotContain("⟦");
        assertThat(byStatus("received")).extracting(this::reference).containsExactly("A-1");
        assertThat(byStatus("aside")).extracting(this::reference).containsExactlyInAnyOrder("A-2", "A-3");
        assertThat(pooled()).as("nobody is proposed for what waits aside").isEqualTo(1);
        JsonObject again = sent(HEADER + HERE + FAR.replace("35000", "31200") + FURTHER);
        assertThat(again.getInt("updated")).isEqualTo(1);
        assertThat(again.getInt("aside")).isZero();
        assertThat(byStatus("received")).extracting(this::reference).contains("A-2");
    }

    @Test
    void whatIsNotTakenThereOrFindsNoRoomWaitsAsOnTheForm() {
        areas("kinds-31=housing&most-31=1");
        JsonObject report = sent(HEADER + HERE + BUDDY + SECOND);
        assertThat(report.getJsonArray("rows").toString())
                .contains("n’est pas pris à cet endroit", "autant d’offres que vous pouvez");
        assertThat(byStatus("received")).hasSize(1);
        assertThat(byStatus("aside"))
                .extracting(offer -> offer.way().aside())
                .containsExactlyInAnyOrder("kind", "full");
    }

    @Test
    void thePageSaysItBeforeAndAfter() {
        String file = HEADER + HERE + FAR + SECOND;
        String foreseen = upload("check", file);
        assertThat(foreseen)
                .contains("Une offre attendrait de côté", "Ligne 3", "en dehors des départements")
                .doesNotContain("⟦");
        assertThat(byStatus("aside")).as("nothing has changed").isEmpty();
        assertThat(upload("take", file)).contains("Une offre attend de côté", "/fr/desk/offers?status=aside");
        assertThat(byStatus("aside")).hasSize(1);
    }

    @Test
    void whatIsPromisedAndLivedInTakesRoomEvenWhereTheOfferWasTakenBack() {
        NeedId need = pool.household(own, 2, 3);
        OfferId home = pool.ready(own, pool.home(own, 2));
        areas("kinds-31=housing&most-31=1");
        String page = signedIn.page(own, Role.ADMIN, "/fr/admin/areas");
        assertThat(page).contains("Une offre sur 1").doesNotContain("une ouverte");
        tenants.as(own, () -> desk.does(() -> propose.propose(need, home, Actor.account(UUID.randomUUID()))));
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/areas")).contains("aucune ouverte, une promise");
        takenBack(home);
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/areas"))
                .as("the host took the offer back while somebody is promised it")
                .contains("aucune ouverte, une promise", "Complet");
        JsonObject report = sent(HEADER + SECOND);
        assertThat(report.getInt("aside")).isEqualTo(1);
    }

    private void takenBack(OfferId home) {
        tenants.as(
                own,
                () -> desk.does(() -> {
                    offers.hold(List.of(home)).getFirst().withdraw(TestClock.now());
                    return true;
                }));
    }

    private void areas(String said) {
        assertThat(signedIn.browser(own, Role.ADMIN)
                        .post(URI.create(House.address(own) + "/fr/admin/areas"), "department=31&" + said)
                        .status())
                .isEqualTo(303);
    }

    private String upload(String step, String file) {
        Browser.Page answer =
                signedIn.upload(own, Role.CASEWORKER, "/fr/desk/import", Map.of("what", "offers", "step", step), file);
        String to = answer.headers().get("location");
        return to == null
                ? answer.body()
                : signedIn.page(own, Role.CASEWORKER, URI.create(to).getPath());
    }

    private String reference(Offer offer) {
        return String.valueOf(offer.source().reference());
    }

    private List<Offer> byStatus(String status) {
        return tenants.as(
                        own,
                        () -> list.list(
                                new ListRequest(status, null, null, null),
                                OfferList.NEWEST_FIRST,
                                0,
                                10,
                                offer -> offer))
                .items();
    }

    private int pooled() {
        return tenants.as(own, () -> desk.does(() -> offers.snapshot())).size();
    }

    private JsonObject sent(String file) {
        var answer = http.send(http.to(own, "/api/v1/imports/offers")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .header("Accept-Language", "fr")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file.getBytes(StandardCharsets.UTF_8))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
