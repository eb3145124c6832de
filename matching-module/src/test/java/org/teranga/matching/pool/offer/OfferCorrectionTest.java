package org.teranga.matching.pool.offer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;

@Assembled
class OfferCorrectionTest {
    private static final Map<String, String> CORRECTED =
            Map.of("kind", "housing", "postcode", "31170", "capacity", "4", "shared", "no", "email", "new@exemple.org");

    @Inject
    private Caseworker staff;

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    private Tenant own;
    private String offer;

    @BeforeEach
    void anOffer() {
        own = staff.open(Role.CASEWORKER, Role.VOLUNTEER);
        offer = leave(own);
    }

    @Test
    void staffCorrectWhatThePersonSaid() {
        Browser browser = signedIn(own, Role.CASEWORKER);
        assertThat(browser.get(at(own)).body())
                .contains("old@exemple.org", "value=\"31000 Toulouse\"")
                .doesNotContain("⟦");
        assertThat(browser.post(at(own), CORRECTED).status()).isEqualTo(303);
        assertThat(staff.get(own, Role.CASEWORKER, "/api/v1/offers/" + offer).body())
                .contains("\"capacity\":4", "new@exemple.org", "31170")
                .doesNotContain("old@exemple.org");
    }

    @Test
    void faultsComeBackAllAtOnceAndChangeNothing() {
        Browser browser = signedIn(own, Role.CASEWORKER);
        Map<String, String> faulty = new HashMap<>(CORRECTED);
        faulty.put("capacity", "x");
        faulty.put("email", "nobody");
        Browser.Page again = browser.post(at(own), faulty);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("href=\"#capacity\"", "href=\"#email\"");
        assertThat(staff.get(own, Role.CASEWORKER, "/api/v1/offers/" + offer).body())
                .contains("old@exemple.org");
    }

    @Test
    void othersMayNotAndAnotherAssociationsOfferIsNotThere() {
        assertThat(signedIn(own, Role.VOLUNTEER).post(at(own), CORRECTED).status())
                .isEqualTo(403);
        Tenant other = staff.open(Role.CASEWORKER);
        Browser elsewhere = signedIn(other, Role.CASEWORKER);
        assertThat(elsewhere.get(at(other)).status()).isEqualTo(404);
        assertThat(elsewhere.post(at(other), CORRECTED).status()).isEqualTo(404);
    }

    @Test
    void whoeverWasOvertakenByAColleagueIsToldWithTheAnswersKept() {
        Browser browser = signedIn(own, Role.CASEWORKER);
        String shown = browser.get(at(own)).body().replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
        Map<String, String> first = new HashMap<>(CORRECTED);
        first.put("version", shown);
        assertThat(browser.post(at(own), first).status()).isEqualTo(303);
        Map<String, String> second = new HashMap<>(first);
        second.put("capacity", "7");
        Browser.Page overtaken = browser.post(at(own), second);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.body()).contains("value=\"7\"").doesNotContain("⟦");
        assertThat(staff.get(own, Role.CASEWORKER, "/api/v1/offers/" + offer).body())
                .contains("\"capacity\":4");
        second.put("version", overtaken.body().replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1"));
        assertThat(browser.post(at(own), second).status()).isEqualTo(303);
    }

    private String leave(Tenant tenant) {
        HttpResponse<String> left = http.json(tenant, "/api/v1/offers", """
                {"kind":"housing","postcode":"31000","capacity":2,"email":"old@exemple.org"}
                """);
        return left.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    }

    private Browser signedIn(Tenant tenant, Role role) {
        Browser browser = house.browser();
        house.signIn(browser, tenant, House.userName(tenant, role));
        return browser;
    }

    private URI at(Tenant tenant) {
        return URI.create(House.address(tenant) + "/fr/desk/offers/" + offer + "/correct");
    }
}
