package org.teranga.matching.outcome.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** The platform's page: sums of what at least three associations share, each by its lead, and gone when it is taken back. */
@Assembled
class SharedFiguresTest {
    private static final int LAST_YEAR = TestClock.today().getYear() - 1;
    private static final String SHARE = "/fr/desk/report/share";

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private SystemDatabase system;

    @Inject
    private SharedFigures figures;

    private List<Tenant> associations;

    @BeforeEach
    void threeAssociations() {
        system.sql("delete from matching.shared_outcome").update();
        system.sql("delete from matching.shared_agreement").update();
        figures.forget();
        associations = IntStream.range(0, 3)
                .mapToObj(any -> caseworker.open(Role.LEAD, Role.ADMIN, Role.CASEWORKER))
                .toList();
        associations.forEach(this::aYear);
    }

    @Test
    void nothingIsSharedBeforeTheLeadSaysSoAndNothingIsShownOfFewerThanThree() {
        assertThat(page()).contains("It takes three associations", "None shares them so far");
        share(associations.get(0), "yes");
        share(associations.get(1), "yes");
        assertThat(page())
                .as("two")
                .contains("It takes three associations", "2 associations share them so far")
                .doesNotContain("4,320");
        share(associations.get(2), "yes");
        assertThat(page()).contains("3 associations", "1,080", "32,850", "In social housing", "540");
        assertThat(associations).noneMatch(one -> page().contains(one.name()));
    }

    @Test
    void whoTakesItBackIsInNoSumFromThenOn() {
        associations.forEach(one -> share(one, "yes"));
        assertThat(page()).contains("3 associations");
        share(associations.get(1), "no");
        assertThat(page()).doesNotContain("3 associations");
        assertThat(system.sql("select count(distinct tenant_id) from matching.shared_outcome")
                        .one(Long.class))
                .isEqualTo(2);
    }

    @Test
    void theOperatorSeesWhichAgreedAndNoFigureOfOne() {
        Tenant empty = caseworker.open(Role.LEAD);
        share(associations.get(0), "yes");
        share(empty, "yes");
        share(associations.get(1), "yes");
        share(associations.get(1), "no");
        String page =
                house.operator().open("http://localhost/en/operator/figures").body();
        assertThat(page)
                .contains(
                        "2 associations share their figures: it takes 3",
                        associations.get(0).name(),
                        empty.name(),
                        String.valueOf(LAST_YEAR),
                        "nothing yet")
                .doesNotContain(associations.get(1).name(), associations.get(2).name(), "1,080", "⟦");
        assertThat(signedIn(associations.get(0), Role.ADMIN)
                        .open(House.address(associations.get(0)) + "/en/operator/figures")
                        .status())
                .isIn(403, 404);
        assertThat(house.browser().open("http://localhost/en/operator/figures").status())
                .as("nobody signed in")
                .isNotEqualTo(200);
    }

    @Test
    void theLeadAloneSaysSo() {
        for (Role role : List.of(Role.ADMIN, Role.CASEWORKER)) {
            Browser browser = signedIn(associations.get(0), role);
            assertThat(browser.get(at(associations.get(0))).status())
                    .as(role.code())
                    .isEqualTo(403);
            assertThat(browser.post(at(associations.get(0)), "shares=yes").status())
                    .as(role.code())
                    .isEqualTo(403);
        }
        assertThat(signedIn(associations.get(0), Role.LEAD)
                        .get(at(associations.get(0)))
                        .body())
                .contains("Vous ne partagez rien");
    }

    @Test
    void anAssociationsOwnHostHasNoSuchPage() {
        assertThat(house.browser()
                        .open(House.address(associations.get(0)) + "/fr/figures")
                        .status())
                .isEqualTo(404);
    }

    private void share(Tenant tenant, String yes) {
        assertThat(signedIn(tenant, Role.LEAD).post(at(tenant), "shares=" + yes).status())
                .isEqualTo(303);
    }

    private String page() {
        Browser.Page page = house.browser().open("http://localhost/en/figures");
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("⟦");
        return page.body();
    }

    private static URI at(Tenant tenant) {
        return URI.create(House.address(tenant) + SHARE);
    }

    private Browser signedIn(Tenant tenant, Role role) {
        Browser browser = house.browser();
        house.signIn(browser, tenant, House.userName(tenant, role));
        return browser;
    }

    /** Fifteen stays that end, thirty people who come and some nights in each month of the last year. */
    private void aYear(Tenant tenant) {
        tenants.as(
                tenant,
                () -> desk.does(() -> {
                    for (int month = 1; month <= 12; month++) {
                        LocalDate day = YearMonth.of(LAST_YEAR, month).atDay(1);
                        database.sql("insert into matching.outcome_closed (tenant_id, month) values (:tenant, :month)")
                                .bind("month", day)
                                .update();
                        database.sql(
                                        "insert into matching.outcome_month (tenant_id, month, department, there_stays, there_persons,"
                                                + " began_stays, began_persons, nights, needs, need_persons, first_homes, checks, courses)"
                                                + " values (:tenant, :month, '31', 0, 0, 15, 30, 912, 0, 0, 0, 0, 0)")
                                .bind("month", day)
                                .update();
                        for (int stay = 0; stay < 15; stay++) {
                            database.sql(
                                            "insert into matching.outcome_row (tenant_id, id, month, department, kind, size_band, nights,"
                                                    + " home_trained, asked, answered, helper, incident) values (:tenant, gen_random_uuid(),"
                                                    + " :month, '31', 'housing', '2', 61, false, 0, 0, false, false)")
                                    .bind("month", day)
                                    .update();
                            database.sql(
                                            "insert into matching.outcome_later (tenant_id, id, month, department, length_band, housing,"
                                                    + " home_trained, helper) values (:tenant, gen_random_uuid(), :month, '31', 'quarter',"
                                                    + " 'social_home', false, false)")
                                    .bind("month", day)
                                    .update();
                        }
                    }
                    return true;
                }));
    }
}
