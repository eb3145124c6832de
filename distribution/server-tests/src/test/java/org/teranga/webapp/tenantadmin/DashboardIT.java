package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

@ExtendWith(ArquillianExtension.class)
class DashboardIT {
    private static final String PAGE = "/fr/admin/dashboard";
    private static final String WAITING = PAGE + "?figure=needs_waiting";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private Transactions transactions;

    @Inject
    private HttpCaller http;

    @Inject
    private Pool pool;

    @Inject
    private Offers offers;

    @Inject
    private GrantQualification grant;

    @Inject
    private Clock clock;

    @Test
    void staffReadExactFigures() {
        Tenant own = sevenNeedsAndFourOffers();
        assertThat(signedIn.page(own, Role.CASEWORKER, WAITING))
                .contains("<b>7</b>", "<b>4</b>")
                .doesNotContain("≈");
    }

    @Test
    void aFigureLeadsStaffToItsList() {
        Tenant own = sevenNeedsAndFourOffers();
        String page = signedIn.page(own, Role.CASEWORKER, WAITING);
        assertThat(signedIn.page(own, Role.CASEWORKER, link(page, "/fr/desk/needs?status=received")))
                .contains("1 à 7 sur 7");
        assertThat(signedIn.page(own, Role.CASEWORKER, link(page, "/fr/desk/offers?since=")))
                .contains("1 à 4 sur 4");
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusDays(1);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/offers?since=" + tomorrow))
                .contains("Aucune offre ne répond");
    }

    @Test
    void administratorsReadThemRoundedAndComeToNoHousehold() {
        Tenant own = sevenNeedsAndFourOffers();
        house.member(own, Role.ADMIN);
        assertThat(signedIn.page(own, Role.ADMIN, WAITING))
                .contains("≈ 5", "<b>4</b>", "arrondi à 5 près")
                .doesNotContain(">7</td>", ">7</text>", "/fr/desk/needs");
    }

    @Test
    void theirSpreadsheetIsRoundedToo() {
        Tenant own = sevenNeedsAndFourOffers();
        house.member(own, Role.ADMIN);
        assertThat(signedIn.page(own, Role.ADMIN, PAGE + "/figures.csv"))
                .contains("needs_waiting,Besoins qui attendent,total,,5\n", "offers,Offres reçues,total,,4\n")
                .doesNotContain(",7\n");
    }

    @Test
    void whatEndsSoonIsCountedAndListedUntilItIsRenewed() {
        Tenant own = house.open();
        house.member(own, Role.CASEWORKER);
        OfferId soon = pool.home(own, 2);
        due(own, soon, 20);
        due(own, pool.home(own, 2), 800);
        OfferId renewed = pool.home(own, 2);
        due(own, renewed, 10);
        due(own, renewed, 700);
        assertThat(signedIn.page(own, Role.CASEWORKER, PAGE + "?figure=checks_due"))
                .contains("/fr/desk/checks?until=", "Les semaines à venir");
        String list = signedIn.page(own, Role.CASEWORKER, "/fr/desk/checks");
        assertThat(list).contains("Une expire d’ici le", "/fr/desk/offers/" + soon.value(), "20 jours");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/checks?until=%3Cb%3E&page=99"))
                .contains("Une expire d’ici le");
    }

    @Test
    void nobodyElseReadsThemAndAStrangeAddressShowsTheUsualOnes() {
        Tenant own = house.open();
        Tenant other = house.open();
        house.member(own, Role.CASEWORKER);
        house.member(other, Role.CASEWORKER);
        house.member(own, Role.VOLUNTEER);
        pool.manyHomes(own, 3, 2, false);
        assertThat(signedIn.page(other, Role.CASEWORKER, PAGE)).doesNotContain("<b>3</b>");
        for (String path : new String[] {PAGE, PAGE + "/figures.csv", "/fr/desk/checks"}) {
            assertThat(signedIn.get(own, Role.VOLUNTEER, path).status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(http.get(own, path).statusCode()).as(path).isEqualTo(303);
        }
        assertThat(signedIn.page(own, Role.CASEWORKER, PAGE + "?weeks=1%20or%201&figure=%3Cscript%3E"))
                .contains("<b>3</b>")
                .doesNotContain("<script>");
    }

    @Test
    void thePageCostsTheSameWhateverTheSizeOfThePool() {
        Tenant own = house.open();
        house.member(own, Role.CASEWORKER);
        pool.manyAlone(own, 2);
        signedIn.page(own, Role.CASEWORKER, PAGE);
        long few = Statements.during(() -> signedIn.page(own, Role.CASEWORKER, PAGE));
        pool.manyAlone(own, 40);
        pool.manyHomes(own, 40, 2, false);
        assertThat(Statements.during(() -> signedIn.page(own, Role.CASEWORKER, PAGE)))
                .isEqualTo(few)
                .isLessThan(40);
    }

    private Tenant sevenNeedsAndFourOffers() {
        Tenant own = house.open();
        house.member(own, Role.CASEWORKER);
        pool.manyAlone(own, 7);
        pool.manyHomes(own, 3, 2, false);
        due(own, pool.home(own, 2), 20);
        return own;
    }

    /** The first link of a page that begins so. */
    private static String link(String page, String begin) {
        Matcher found =
                Pattern.compile("href=\"(" + Pattern.quote(begin) + "[^\"]*)\"").matcher(page);
        assertThat(found.find()).as("a link to " + begin).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private void due(Tenant tenant, OfferId offer, int days) {
        LocalDate until = LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusDays(days);
        tenants.as(
                tenant,
                () -> transactions.inOne(() -> {
                    UUID person = offers.find(offer).orElseThrow().contact().personId();
                    return grant.earned(person, QualificationKind.BACKGROUND_CHECK, until);
                }));
    }
}
