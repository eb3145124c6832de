package org.teranga.tenantadmin.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;

/** Figures are exact to whoever may open their list, and rounded to whoever runs the association. */
@Assembled
class DashboardPagesTest {
    private static final String PAGE = "/fr/admin/dashboard";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private TenantDirectory directory;

    @Inject
    private Clock clock;

    private Tenant own;

    @BeforeEach
    void anAssociationOfOneDepartment() {
        String slug = "d" + UUID.randomUUID().toString().substring(0, 8);
        own = new Tenant(
                UUID.randomUUID(), slug, slug, TenantStatus.ACTIVE, List.of("fr", "en"), List.of("09"), "base");
        directory.add(own);
        house.member(own, Role.ADMIN);
        house.member(own, Role.CASEWORKER);
        house.member(own, Role.VOLUNTEER);
    }

    @Test
    void staffReadExactFiguresThatLeadToTheirLists() {
        String page = signedIn.page(own, Role.CASEWORKER, PAGE + "?figure=needs_waiting");
        assertThat(page)
                .contains(
                        "<b>7</b>", "<b>4</b>", "/fr/desk/needs?status=received", "place=31", "/fr/desk/offers?since=")
                .doesNotContain("≈", "place=66");
    }

    @Test
    void administratorsReadHouseholdsRoundedAndWithoutTheirList() {
        String page = signedIn.page(own, Role.ADMIN, PAGE + "?figure=needs_waiting");
        assertThat(page)
                .contains("≈ 5", "<b>4</b>", "arrondi à 5 près")
                .doesNotContain("<b>7</b>", ">7</td>", ">7</text>", "/fr/desk/needs");
    }

    @Test
    void theFirstFigureIsDrawnWhereTheAddressNamesNone() {
        for (String query : List.of("", "?figure=%3Cscript%3E", "?figure=needs_waiting")) {
            assertThat(signedIn.page(own, Role.CASEWORKER, PAGE + query))
                    .as(query)
                    .contains("weeks=12&amp;figure=needs_waiting\" aria-current", "Par département", "place=31")
                    .doesNotContain("<script>");
        }
        assertThat(signedIn.page(own, Role.CASEWORKER, PAGE + "?figure=offers"))
                .as("a figure without places has no map")
                .contains("weeks=12&amp;figure=offers\" aria-current")
                .doesNotContain("Par département", "place=31");
    }

    @ParameterizedTest
    @CsvSource({"4,4", "12,12", "26,26", "52,52", "5,12", "1 or 1,12", "'',12"})
    void onlyThePeriodsThatAreOfferedAreCounted(String asked, int counted) {
        String page = signedIn.page(own, Role.CASEWORKER, PAGE + "?weeks=" + asked.replace(" ", "%20"));
        assertThat(page).contains("figures.csv?weeks=" + counted + "\"");
        Browser.Page sheet =
                signedIn.get(own, Role.CASEWORKER, PAGE + "/figures.csv?weeks=" + asked.replace(" ", "%20"));
        assertThat(sheet.headers().get("content-disposition")).contains("-" + counted + "w.csv");
    }

    @Test
    void theSheetHoldsTotalsWeeksAndDepartmentsAsTheReaderMayKnowThem() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        Weeks weeks = new Weeks(today, 4);
        String staff = signedIn.page(own, Role.CASEWORKER, PAGE + "/figures.csv?weeks=4");
        assertThat(staff.lines().toList())
                .as("three figures, one of them of the platform itself, by four weeks")
                .hasSize(1 + 3 + 3 * 4 + 3)
                .startsWith("figure,name,part,of,value", "needs_waiting,Besoins qui attendent,total,,7")
                .contains(
                        "needs_waiting,Besoins qui attendent,week," + Weeks.monday(today) + ",6",
                        "needs_waiting,Besoins qui attendent,week," + weeks.first() + ",0",
                        "needs_waiting,Besoins qui attendent,department,31,6",
                        "needs_waiting,Besoins qui attendent,department,,1",
                        "offers,Offres reçues,total,,4");
        assertThat(signedIn.page(own, Role.ADMIN, PAGE + "/figures.csv?weeks=4").lines())
                .contains(
                        "needs_waiting,Besoins qui attendent,total,,5",
                        "needs_waiting,Besoins qui attendent,department,31,5",
                        "needs_waiting,Besoins qui attendent,department,,0",
                        "offers,Offres reçues,total,,4");
    }

    @Test
    void nobodyElseReadsThem() {
        for (String path : List.of(PAGE, PAGE + "/figures.csv")) {
            assertThat(signedIn.get(own, Role.VOLUNTEER, path).status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(http.get(own, path).statusCode()).as(path).isEqualTo(303);
        }
    }
}
