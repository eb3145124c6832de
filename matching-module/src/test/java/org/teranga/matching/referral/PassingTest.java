package org.teranga.matching.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.pool.offer.TakeIn;
import org.teranga.matching.testing.PassedOffers;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** An offer that an association cannot take: kept aside, and with consent, only then, with the association that works there. */
@Assembled
class PassingTest {
    private static final String ROOM = """
            {"kind":"housing","postcode":"%s","capacity":2,"email":"%s","name":"Marie Lefèvre","languages":["fr","ar"],
             "interests":["cuisine; jardin"],"conditions":["no_pets"],"host":"couple","remarks":"Deuxième étage"}
            """;

    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private OfferList list;

    @Inject
    private Offers offers;

    @Inject
    private TakeIn takeIn;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private PlatformCipher cipher;

    @Inject
    private PassedOffers passed;

    @Inject
    private Letterbox letters;

    private Tenant here;
    private Tenant there;
    private Tenant third;

    @BeforeEach
    void threeAssociations() {
        here = passed.in("971");
        there = passed.in("972");
        third = passed.in("973");
    }

    @Test
    void anOfferFromOutsideIsKeptAsideAndWhoWorksThereIsNamed() {
        JsonObject left = leave(here, "97200", "aside@exemple.fr");
        assertThat(left.getString("aside")).isEqualTo("outside");
        assertThat(left.getJsonArray("elsewhere").toString())
                .contains("\"" + there.slug() + "\"", "Martinique")
                .doesNotContain(third.slug());
        assertThat(passed.status(here, left)).isEqualTo("aside");
        assertThat(pool(here)).isEmpty();
        String page = http.get(here, PassedOffers.path(left)).body();
        assertThat(page)
                .contains("/fr/offer/pass/", there.slug(), "name=\"consent\"")
                .doesNotContain("⟦", third.slug());
        assertThat(letters.to("aside@exemple.fr").getFirst()).contains(there.name());
    }

    @Test
    void insideItIsTakenAsEver() {
        JsonObject left = leave(here, "97110", "inside@exemple.fr");
        assertThat(left.keySet()).containsExactlyInAnyOrder("id", "receiptNumber", "statusUrl");
        assertThat(passed.status(here, left)).isEqualTo("received");
    }

    @Test
    void whereNobodyWorksThatIsSaidHonestly() {
        JsonObject left = PassedOffers.left(http.json(
                here,
                "/api/v1/offers",
                ROOM.formatted("1000", "nobody@exemple.fr").replace("{\"kind\"", "{\"country\":\"BE\",\"kind\"")));
        assertThat(http.get(here, PassedOffers.path(left)).body())
                .contains("Aucune association de la plateforme")
                .doesNotContain("name=\"consent\"");
    }

    @Test
    void withoutTheTickNothingIsPassedOn() {
        JsonObject left = leave(here, "97200", "unticked@exemple.fr");
        HttpResponse<String> answer = http.form(here, PassedOffers.passing(left), "to=" + there.slug());
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("happened=unticked");
        assertThat(passed.status(here, left)).isEqualTo("aside");
        assertThat(http.json(here, "/api/v1/offers/pass", pass(left, there, "false"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(http.json(here, "/api/v1/offers/pass", pass(left, third, "true"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(passed.onTheirWayTo(there)).isZero();
        assertThat(passed.received(there)).isEmpty();
    }

    @Test
    void withConsentItIsANewOfferThereAndLeavesThePoolHere() {
        JsonObject left = leave(here, "97200", "consent@exemple.fr");
        for (int twice = 0; twice < 2; twice++) {
            assertThat(http.form(here, PassedOffers.passing(left), "consent=yes&to=" + there.slug())
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(passed.status(here, left)).isEqualTo("passed_on");
        assertThat(http.get(here, PassedOffers.path(left)).body())
                .contains(there.name())
                .doesNotContain("name=\"consent\"");
        Eventually.holds(() -> assertThat(passed.received(there)).isNotEmpty());
        List<OfferId> arrived = passed.received(there);
        assertThat(arrived).hasSize(1);
        OpenedListing<Offer> opened =
                tenants.as(there, () -> list.open(arrived.getFirst())).orElseThrow();
        assertThat(opened.contact().email()).isEqualTo("consent@exemple.fr");
        assertThat(opened.contact().name()).isEqualTo("Marie Lefèvre");
        assertThat(opened.contact().remarks()).isEqualTo("Deuxième étage");
        assertThat(opened.listing().terms().languages()).containsExactly("fr", "ar");
        assertThat(opened.listing().terms().locality().department()).isEqualTo("972");
        assertThat(opened.listing().way().passedFrom()).isEqualTo(here.name());
        assertThat(opened.listing().receiptNumber()).isNotEqualTo(left.getString("receiptNumber"));
        assertThat(opened.listing().id().value()).isNotEqualTo(UUID.fromString(left.getString("id")));
        assertThat(opened.listing().accountId()).isNull();
        assertThat(pool(there)).containsExactly(arrived.getFirst());
        assertThat(pool(here)).isEmpty();
        Eventually.holds(() -> assertThat(passed.onTheirWayTo(there)).isZero());
        assertThat(letters.to("consent@exemple.fr").getFirst())
                .contains(there.slug() + ".localhost", "/fr/offer/status/", "?address=")
                .doesNotContain(left.getString("receiptNumber"));
        assertThat(passed.audited(here, "offer.pass_on")).isEqualTo(1);
        assertThat(passed.audited(there, "offer.passed_in")).isEqualTo(1);
        assertThat(http.form(
                                here,
                                PassedOffers.path(left) + "/change",
                                "kind=housing&postcode=97110&capacity=1&email=a@b.fr")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void neitherSideSeesAnythingOfTheOther() {
        JsonObject left = leave(here, "97200", "leak@exemple.fr");
        http.form(here, PassedOffers.passing(left), "consent=yes&to=" + there.slug());
        Eventually.holds(() -> assertThat(passed.received(there)).isNotEmpty());
        OfferId arrived = passed.received(there).getFirst();
        OfferId original = PassedOffers.id(left);
        assertThat(tenants.as(there, () -> list.open(original))).isEmpty();
        assertThat(tenants.as(here, () -> list.open(arrived))).isEmpty();
        assertThat(tenants.as(third, () -> list.open(arrived))).isEmpty();
        assertThat(http.get(there, PassedOffers.path(left)).statusCode()).isEqualTo(404);
        assertThat(http.form(third, PassedOffers.passing(left), "consent=yes&to=" + there.slug())
                        .statusCode())
                .isEqualTo(404);
        assertThatThrownBy(() -> tenants.as(
                        here,
                        () -> desk.does(() -> database.sqlOfAll("select id from matching.handover")
                                .any())))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> tenants.as(
                        here,
                        () -> desk.does(() -> database.sqlOfAll("select kinds from matching.reach")
                                .any())))
                .hasStackTraceContaining("permission denied");
        byte[] sealed =
                cipher.encrypt("handover", there.id(), "secret".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThatThrownBy(() -> cipher.decrypt("handover", third.id(), sealed)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> cipher.decrypt("handover", here.id(), sealed)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatIsTakenWhereIsSaidByAreaAndWhatIsFullWaitsUntilThereIsRoom() {
        house.member(here, Role.ADMIN);
        Browser.Page saved = send(
                here, Role.ADMIN, "/fr/admin/areas", "department=971&kinds-971=housing&kinds-971=legal&most-971=1");
        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
        leave(here, "97110", "first@exemple.fr");
        JsonObject waiting = leave(here, "97110", "second@exemple.fr");
        assertThat(waiting.getString("aside")).isEqualTo("full");
        assertThat(http.get(here, "/fr/offer?kind=housing").body()).contains("Guadeloupe");
        assertThat(tenants.as(here, takeIn::takeAllThatFit)).isEmpty();
        JsonObject buddy = PassedOffers.left(http.json(
                here,
                "/api/v1/offers",
                ROOM.formatted("97110", "third@exemple.fr").replace("housing", "buddy")));
        assertThat(buddy.getString("aside")).isEqualTo("kind");
        String faulty = send(here, Role.ADMIN, "/fr/admin/areas", "department=971&most-971=many")
                .body();
        assertThat(faulty).contains("href=\"#kinds-971\"", "href=\"#most-971\"").doesNotContain("⟦");
        send(here, Role.ADMIN, "/fr/admin/areas", "department=971&kinds-971=housing&kinds-971=legal&most-971=");
        assertThat(tenants.as(here, takeIn::takeAllThatFit)).hasSize(1);
        assertThat(passed.status(here, waiting)).isEqualTo("received");
        assertThat(passed.status(here, buddy)).isEqualTo("aside");
        assertThat(signedIn.page(here, Role.ADMIN, "/fr/admin/areas")).contains("Guadeloupe");
    }

    @Test
    void staffTakeInWhatTheyKnowBetter() {
        JsonObject left = leave(here, "97200", "near@exemple.fr");
        house.member(here, Role.CASEWORKER);
        house.member(there, Role.CASEWORKER);
        String id = left.getString("id");
        assertThat(signedIn.page(here, Role.CASEWORKER, "/fr/desk/offers/" + id))
                .contains("/fr/desk/aside/" + id);
        assertThat(signedIn.page(here, Role.CASEWORKER, "/fr/desk/offers?status=aside"))
                .contains("/fr/desk/offers/" + id);
        assertThat(send(here, Role.CASEWORKER, "/fr/desk/aside/" + id, "").status())
                .isEqualTo(303);
        assertThat(passed.status(here, left)).isEqualTo("received");
        assertThat(send(here, Role.CASEWORKER, "/fr/desk/aside/" + id, "").status())
                .isEqualTo(409);
        assertThat(send(there, Role.CASEWORKER, "/fr/desk/aside/" + id, "").status())
                .isEqualTo(404);
    }

    private Browser.Page send(Tenant tenant, Role role, String path, String body) {
        return signedIn.browser(tenant, role).post(URI.create(House.address(tenant) + path), body);
    }

    private JsonObject leave(Tenant tenant, String postcode, String email) {
        HttpResponse<String> answer = http.json(tenant, "/api/v1/offers", ROOM.formatted(postcode, email));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return PassedOffers.left(answer);
    }

    private static String pass(JsonObject left, Tenant to, String consent) {
        return "{\"statusUrl\":\"" + left.getString("statusUrl") + "\",\"to\":\"" + to.slug() + "\",\"consent\":"
                + consent + "}";
    }

    private List<OfferId> pool(Tenant tenant) {
        return tenants.as(tenant, () -> desk.does(() -> offers.snapshot())).stream()
                .map(one -> one.id())
                .toList();
    }
}
