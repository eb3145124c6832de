package org.teranga.matching.pool.need;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.audit.AuditReport;
import org.teranga.platform.audit.AuditVerifier;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;

@Assembled
class NeedCorrectionTest {
    private static final Map<String, String> CORRECTED = Map.of(
            "kind",
            "housing",
            "postcode",
            "31170",
            "adults",
            "2",
            "children",
            "1",
            "radius_km",
            "15",
            "remarks",
            "Le petit a deux ans.");

    @Inject
    private Caseworker staff;

    @Inject
    private House house;

    @Inject
    private AuditVerifier verifier;

    private Tenant own;
    private String need;

    @BeforeEach
    void aNeed() {
        own = staff.open(Role.CASEWORKER, Role.LEAD);
        String stated = staff.post(own, Role.CASEWORKER, "/api/v1/needs", """
                {"kind":"housing","postcode":"31000","adults":1,"composition":"single_woman","waiting_since":"2015-01-05",
                 "email":"old@exemple.org"}
                """).body();
        need = stated.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void staffCorrectWhatTheHouseholdSaidAndItKeepsItsRank() {
        Browser browser = signedIn(own, Role.CASEWORKER);
        assertThat(browser.get(page(own)).body()).contains("/desk/needs/" + need + "/correct");
        assertThat(browser.get(at(own)).body())
                .contains("old@exemple.org", "value=\"31000 Toulouse\"")
                .doesNotContain("⟦");
        assertThat(browser.post(at(own), CORRECTED).status()).isEqualTo(303);
        assertThat(told())
                .contains("\"adults\":2", "\"children\":1", "\"radius_km\":15", "31170", "2015-01-0")
                .doesNotContain("old@exemple.org", "single_woman");
    }

    @Test
    void faultsComeBackAllAtOnceAndChangeNothing() {
        Browser browser = signedIn(own, Role.CASEWORKER);
        Map<String, String> faulty = new HashMap<>(CORRECTED);
        faulty.put("adults", "x");
        faulty.put("email", "nobody");
        Browser.Page again = browser.post(at(own), faulty);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("href=\"#adults\"", "href=\"#email\"");
        assertThat(told()).contains("old@exemple.org");
    }

    @Test
    void whoeverWasOvertakenByAColleagueIsToldWithTheAnswersKept() {
        Browser browser = signedIn(own, Role.CASEWORKER);
        Map<String, String> answers = new HashMap<>(CORRECTED);
        answers.put("version", version(browser.get(at(own)).body()));
        assertThat(browser.post(at(own), answers).status()).isEqualTo(303);
        answers.put("adults", "7");
        Browser.Page overtaken = browser.post(at(own), answers);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.body()).contains("value=\"7\"").doesNotContain("⟦");
        assertThat(told()).contains("\"adults\":2");
        answers.put("version", version(overtaken.body()));
        assertThat(browser.post(at(own), answers).status()).isEqualTo(303);
        assertThat(told()).contains("\"adults\":7");
    }

    @Test
    void lookAndCorrectionAreNotedAndOneThatIsWithdrawnStaysAsItWas() {
        Browser browser = signedIn(own, Role.CASEWORKER);
        long before = entries();
        browser.get(at(own));
        assertThat(entries()).isEqualTo(before + 1);
        browser.post(at(own), CORRECTED);
        assertThat(entries()).isEqualTo(before + 2);
        browser.post(URI.create(House.address(own) + "/fr/desk/needs/chosen/withdraw"), Map.of("pick", need));
        assertThat(browser.get(at(own)).status()).isEqualTo(409);
        assertThat(browser.post(at(own), CORRECTED).status()).isEqualTo(409);
    }

    @Test
    void othersMayNotAndAnotherAssociationsNeedIsNotThere() {
        Browser lead = signedIn(own, Role.LEAD);
        assertThat(lead.get(at(own)).status()).isEqualTo(403);
        assertThat(lead.post(at(own), CORRECTED).status()).isEqualTo(403);
        assertThat(lead.get(page(own)).body()).doesNotContain("/correct");
        Tenant other = staff.open(Role.CASEWORKER);
        Browser elsewhere = signedIn(other, Role.CASEWORKER);
        assertThat(elsewhere.get(at(other)).status()).isEqualTo(404);
        assertThat(elsewhere.post(at(other), CORRECTED).status()).isEqualTo(404);
    }

    private String told() {
        return staff.get(own, Role.CASEWORKER, "/api/v1/needs/" + need).body();
    }

    private long entries() {
        AuditReport report = verifier.verify(own);
        return report.sealed() + report.waiting();
    }

    private static String version(String page) {
        return page.replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
    }

    private Browser signedIn(Tenant tenant, Role role) {
        Browser browser = house.browser();
        house.signIn(browser, tenant, House.userName(tenant, role));
        return browser;
    }

    private URI at(Tenant tenant) {
        return URI.create(page(tenant) + "/correct");
    }

    private URI page(Tenant tenant) {
        return URI.create(House.address(tenant) + "/fr/desk/needs/" + need);
    }
}
