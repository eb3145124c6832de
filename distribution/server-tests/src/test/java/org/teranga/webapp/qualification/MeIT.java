package org.teranga.webapp.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** A person's own page, and what stands in her file. */
@ExtendWith(ArquillianExtension.class)
class MeIT {
    private static final Map<String, String> ROOM =
            Map.of("kind", "housing", "postcode", "31170 Tournefeuille", "capacity", "2", "phone", "06 12 34 56 78");
    private static final Map<String, String> ROOF =
            Map.of("kind", "housing", "postcode", "31000", "adults", "1", "composition", "single_woman");
    private static final Pattern OWN = Pattern.compile("href=\"(/fr/me/[a-z]+/[0-9a-f-]+)\"");

    @Inject
    private House house;

    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Inject
    private GrantQualification grant;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        if (house == null) {
            return; // outside the container
        }
        own = house.open();
    }

    @Test
    void whoIsNotSignedInIsLedToSignIn() {
        assertThat(http.get(own, "/fr/me").statusCode()).isEqualTo(303);
        assertThat(http.get(own, "/fr/me/offers/" + UUID.randomUUID()).statusCode())
                .isEqualTo(303);
        assertThat(http.get(own, "/fr/").body()).contains("href=\"/fr/me\"");
    }

    @Test
    void aVolunteerSeesWhatIsMissingAndWhatWasShownUntilWhen() {
        UUID account = house.member(own, Role.VOLUNTEER);
        Browser browser = entered(Role.VOLUNTEER);
        String before = page(browser, "/fr/me");
        assertThat(before)
                .contains("Jeanne of " + own.slug(), "La charte", "Le cours d’éthique", "/auth/sign-out")
                .doesNotContain("⟦", "refugee", "réfugi", "/fr/desk\" class=\"button");
        LocalDate last = TestClock.today().plusYears(1);
        tenants.as(own, () -> grant.earned(account, QualificationKind.CHARTER, null));
        tenants.as(own, () -> grant.earned(account, QualificationKind.BACKGROUND_CHECK, last));
        assertThat(page(browser, "/fr/me"))
                .contains("valable jusqu’au", String.valueOf(last.getYear()), "Le cours d’éthique")
                .doesNotContain("fixer le moment");
    }

    @Test
    void anOfferLeftWhileSignedInIsFollowedChangedAndWithdrawnInOnesOwnFile() {
        house.member(own, Role.VOLUNTEER);
        Browser browser = entered(Role.VOLUNTEER);
        assertThat(browser.post(at("/fr/offer"), ROOM).status()).isEqualTo(303);
        String offer = ownAt(browser);
        assertThat(offer).startsWith("/fr/me/offers/");
        assertThat(page(browser, offer)).contains("Tournefeuille", offer + "/change", offer + "/withdraw");
        assertThat(page(browser, offer + "/change")).contains("action=\"" + offer + "/change\"");
        assertThat(browser.post(at(offer + "/change"), Map.of("kind", "housing", "capacity", "x"))
                        .status())
                .isEqualTo(422);
        assertThat(browser.post(at(offer + "/change"), ROOM).status()).isEqualTo(303);
        for (int click = 0; click < 2; click++) {
            assertThat(browser.post(at(offer + "/withdraw"), Map.of()).status()).isEqualTo(303);
        }
        assertThat(page(browser, offer)).contains(offer + "/restore");
        assertThat(browser.post(at(offer + "/change"), ROOM).status()).isEqualTo(409);
        assertThat(browser.post(at(offer + "/restore"), Map.of()).status()).isEqualTo(303);
    }

    @Test
    void whatIsTakenAlongComesFromEachModule() {
        house.member(own, Role.VOLUNTEER);
        JsonObject all = Json.createReader(new StringReader(page(entered(Role.VOLUNTEER), "/fr/me/everything.json")))
                .readObject();
        assertThat(all.keySet())
                .containsExactly(
                        "attempts",
                        "certificates",
                        "courses",
                        "duty",
                        "exemptions",
                        "firstMeetings",
                        "homes",
                        "incidents",
                        "lastDays",
                        "meetings",
                        "membership",
                        "messages",
                        "needs",
                        "notes",
                        "offers",
                        "outcomes",
                        "plan",
                        "projects",
                        "proposals",
                        "qualifications",
                        "references",
                        "sentences",
                        "stays",
                        "visits");
    }

    @Test
    void whatAnAccountHasShownCountsForWhatItOffers() {
        UUID account = house.member(own, Role.VOLUNTEER);
        tenants.as(own, () -> grant.earned(account, QualificationKind.CHARTER, null));
        tenants.as(own, () -> grant.earned(account, QualificationKind.ETHICS_COURSE, null));
        tenants.as(own, () -> grant.earned(account, QualificationKind.TRAUMA_COURSE, null));
        Browser browser = entered(Role.VOLUNTEER);
        browser.post(at("/fr/offer"), ROOM);
        assertThat(page(browser, ownAt(browser)))
                .contains("L’identité, montrée une fois", "La visite du logement")
                .doesNotContain("La charte, à lire", "Le cours d’éthique", "Rien ne manque de votre côté");
    }

    @Test
    void aHouseholdSeesItsNeedAndNothingThatNamesIt() {
        house.member(own, Role.RESIDENT);
        Browser browser = entered(Role.RESIDENT);
        assertThat(browser.post(at("/fr/need"), ROOF).status()).isEqualTo(303);
        String need = ownAt(browser);
        assertThat(need).startsWith("/fr/me/needs/");
        assertThat(page(browser, "/fr/me")).doesNotContain("La charte", "resident", "refugee", "réfugi");
        assertThat(browser.post(at(need + "/withdraw"), Map.of()).status()).isEqualTo(303);
        assertThat(page(browser, need)).contains(need + "/restore");
        assertThat(browser.post(at(need + "/restore"), Map.of()).status()).isEqualTo(303);
    }

    @Test
    void somebodyElsesOfferIsAsGoodAsNoneAlsoForStaffAndForAnotherAssociation() {
        house.member(own, Role.VOLUNTEER);
        house.member(own, Role.CASEWORKER);
        Browser browser = entered(Role.VOLUNTEER);
        browser.post(at("/fr/offer"), ROOM);
        String offer = ownAt(browser);
        Browser staff = entered(Role.CASEWORKER);
        assertThat(page(staff, "/fr/me")).contains("/fr/desk").doesNotContain(offer);
        assertThat(staff.get(at(offer)).status()).isEqualTo(404);
        assertThat(staff.post(at(offer + "/withdraw"), Map.of()).status()).isEqualTo(404);
        Tenant other = house.open();
        house.member(other, Role.VOLUNTEER);
        Browser elsewhere = house.browser();
        house.signIn(elsewhere, other, House.userName(other, Role.VOLUNTEER));
        assertThat(elsewhere.get(URI.create(House.address(other) + offer)).status())
                .isEqualTo(404);
    }

    // A loop, since Arquillian lives all cases of a test with parameters in the server for each of them.
    @Test
    void whoeverWorksHereHasAFirstPageAndNobodyElse() {
        SoftAssertions all = new SoftAssertions();
        for (Role role : Role.values()) {
            house.member(own, role);
            Browser browser = entered(role);
            Browser.Page first = browser.get(at("/fr/desk"));
            if (!role.staff()) {
                all.assertThat(first.status()).as(role.name()).isEqualTo(403);
            } else if (role.permissions().contains(Permission.OFFERS_READ)) {
                all.assertThat(first.status()).as(role.name()).isEqualTo(200);
            } else {
                all.assertThat(first.status()).as(role.name()).isEqualTo(303);
                String work = String.valueOf(first.headers().get("location"));
                all.assertThat(work).as(role.name()).contains("/fr/desk/");
                all.assertThat(browser.get(first.address().resolve(work)).status())
                        .as(role.name() + " at " + work)
                        .isEqualTo(200);
            }
        }
        all.assertAll();
    }

    private Browser entered(Role role) {
        Browser browser = house.browser();
        house.signIn(browser, own, House.userName(own, role));
        return browser;
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }

    private String page(Browser browser, String path) {
        Browser.Page page = browser.get(at(path));
        assertThat(page.status()).as(path).isEqualTo(200);
        return page.body();
    }

    private String ownAt(Browser browser) {
        Matcher link = OWN.matcher(page(browser, "/fr/me"));
        assertThat(link.find()).as("something of one's own on the page").isTrue();
        return link.group(1);
    }
}
