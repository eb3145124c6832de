package org.teranga.matching.plan.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.DialForm;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.audit.AuditReport;
import org.teranga.platform.audit.AuditVerifier;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;

@Assembled
class RulePagesTest {
    private static final String DIALS = "/fr/admin/rules";

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private Pool pool;

    @Inject
    private AuditVerifier verifier;

    private final Set<String> members = new HashSet<>();
    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = house.open();
    }

    @Test
    void anAdministratorTunesSeesSavesPublishesAndGoesBack() {
        Browser admin = entered(Role.ADMIN);
        pool.household(own, 3, 1);
        pool.home(own, 2);
        long noted = noted();
        DialForm form = DialForm.of(page(admin, DIALS))
                .with("soft-distance-slide", "55")
                .without("hard", "capacity");

        Browser.Page seen = admin.post(at(DIALS), form.with("do", "simulate").body());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body())
                .contains("Distance\u00A0: de 30 à 55.", "Nombre de places\u00A0: n’est plus exigé.")
                .contains("Un ménage de plus a une suggestion")
                .doesNotContain("⟦");
        assertThat(admin.post(at(DIALS), form.with("do", "save").body()).status())
                .as("a reason is needed")
                .isEqualTo(422);
        Browser.Page saved =
                admin.post(at(DIALS), form.with("reason", "Plus <près>").body());
        assertThat(saved.headers())
                .containsEntry("location", at(DIALS + "?kept=yes").toString());
        assertThat(page(admin, DIALS + "?kept=yes")).contains("Brouillon v2", "Plus &lt;près&gt;", "value=\"55\"");

        String confirm = page(admin, DIALS + "/publish");
        assertThat(confirm).contains("Distance\u00A0: de 30 à 55.", "Un ménage de plus a une suggestion");
        Browser.Page published = admin.post(
                at(DIALS + "/publish"),
                DialForm.of(confirm).with("reason", "Plus près").body());
        assertThat(published.headers().get("location")).endsWith("/fr/desk/rules?published=2");
        assertThat(page(admin, "/fr/desk/rules?published=2"))
                .contains("La version 2 est publiée", "Plus près", "Jeanne of", DIALS + "/restore/1")
                .doesNotContain("⟦");

        String back = page(admin, DIALS + "/restore/1");
        assertThat(back).contains("Distance\u00A0: de 55 à 30.", "Un ménage de moins a une suggestion");
        assertThat(admin.post(at(DIALS + "/restore/1"), DialForm.of(back).body())
                        .status())
                .isEqualTo(422);
        admin.post(
                at(DIALS + "/restore/1"),
                DialForm.of(back).with("reason", "Non").body());
        assertThat(page(admin, "/fr/desk/rules")).contains("version 3", "qui reprend la v1");
        assertThat(noted() - noted).as("saved, published, gone back").isEqualTo(3);
        assertThat(page(admin, "/fr/how"))
                .contains("Chaque personne du ménage a une place.")
                .doesNotContain("⟦");
    }

    @Test
    void theFloorsCannotBeRemovedByThePageAndWhatNobodyKnowsIsToldInTheLanguageOfThePage() {
        Browser admin = entered(Role.ADMIN);
        DialForm form = DialForm.of(page(admin, "/ar/admin/rules"))
                .without("hard", "unhcr_household")
                .with("soft-charm", "3")
                .with("soft-distance", "2000")
                .with("do", "simulate");
        Browser.Page refused = admin.post(at("/ar/admin/rules"), form.body());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#hard-rules\"", "href=\"#weights\"", "href=\"#soft-distance\"")
                .contains("«charm» غير موجود", "المسافة", "value=\"2000\"")
                .doesNotContain("⟦");
    }

    @Test
    void theSecondOfTwoIsToldWhoWasFasterAndKeepsWhatWasTurned() {
        Browser first = entered(Role.ADMIN);
        Browser second = entered(Role.ADMIN);
        DialForm slow = DialForm.of(page(second, DIALS)).with("soft-languages", "77");
        first.post(
                at(DIALS),
                DialForm.of(page(first, DIALS))
                        .with("soft-fit", "66")
                        .with("reason", "A")
                        .with("do", "save")
                        .body());
        Browser.Page told = second.post(
                at(DIALS), slow.with("reason", "B").with("do", "save").body());
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body())
                .contains("Quelqu’un d’autre a enregistré entre-temps", "Jeanne of", "value=\"77\"", "de 20 à 66.");
        Browser.Page again = second.post(
                at(DIALS),
                DialForm.of(told.body()).with("reason", "B").with("do", "save").body());
        assertThat(again.status()).isEqualTo(303);
        String confirm = page(second, DIALS + "/publish");
        first.post(at(DIALS + "/discard"), DialForm.of(page(first, DIALS)).body());
        assertThat(second.post(
                                at(DIALS + "/publish"),
                                DialForm.of(confirm).with("reason", "B").body())
                        .status())
                .as("the draft is gone")
                .isEqualTo(409);
        assertThat(page(first, "/fr/desk/rules")).contains("version 1");
    }

    @Test
    void aReadyMadeSetFillsTheDialsAndSavesNothing() {
        Browser admin = entered(Role.ADMIN);
        assertThat(page(admin, DIALS + "?set=emergency"))
                .contains("Urgence", "Langue commune\u00A0: n’est plus exigé.");
        assertThat(page(admin, DIALS)).doesNotContain("Brouillon v2");
        assertThat(admin.get(at(DIALS + "?set=lottery")).status()).isEqualTo(404);
    }

    @Test
    void staffReadTheRulesAndChangeNothingOthersNeitherAndNobodyElsewhere() {
        Browser caseworker = entered(Role.CASEWORKER);
        String read = page(caseworker, "/fr/desk/rules");
        assertThat(read)
                .contains("href=\"/fr/desk/rules\"", "Ne se désactive pas.")
                .doesNotContain(DIALS);
        for (String path : new String[] {DIALS, DIALS + "/publish", DIALS + "/restore/1"}) {
            assertThat(caseworker.get(at(path)).status()).as(path).isEqualTo(403);
        }
        assertThat(caseworker.post(at(DIALS), "do=save").status()).isEqualTo(403);
        assertThat(caseworker.post(at(DIALS + "/discard"), "").status()).isEqualTo(403);
        assertThat(entered(Role.VOLUNTEER).get(at("/fr/desk/rules")).status()).isEqualTo(403);
        assertThat(http.get(own, DIALS).statusCode()).as("signed out").isEqualTo(303);
        Tenant other = house.open();
        assertThat(page(entered(Role.ADMIN), "/fr/desk/rules")).contains("version 1");
        own = other;
        assertThat(caseworker.get(at("/fr/desk/rules")).status())
                .as("has to sign in there")
                .isEqualTo(303);
    }

    private Browser entered(Role role) {
        Browser browser = house.browser();
        if (members.add(own.slug() + role)) {
            house.member(own, role);
        }
        house.signIn(browser, own, House.userName(own, role));
        return browser;
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }

    private String page(Browser browser, String path) {
        Browser.Page page = browser.get(at(path));
        assertThat(page.status()).as(path + " " + page.body()).isEqualTo(200);
        return page.body();
    }

    private long noted() {
        AuditReport report = verifier.verify(own);
        return report.sealed() + report.waiting();
    }
}
