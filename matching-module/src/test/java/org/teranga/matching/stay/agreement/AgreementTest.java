package org.teranga.matching.stay.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.home.HomeOwners;
import org.teranga.matching.home.HomeSection;
import org.teranga.matching.home.TellHome;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.HostedHousehold;
import org.teranga.matching.testing.HostedHouseholds;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What is signed is what stands on the page; where any of it becomes another, a signature holds no more, and says what changed. */
@Assembled
class AgreementTest {
    private static final LocalDate TODAY = TestClock.today();
    private static final String MARK = "(?s).*<bdi dir=\"ltr\">([A-Za-z0-9_-]{8})</bdi>.*";

    @Inject
    private Caseworker caseworker;

    @Inject
    private HostedHouseholds households;

    @Inject
    private House house;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private HomeOwners owners;

    @Inject
    private TellHome tell;

    private HostedHousehold stay;
    private Tenant own;
    private OfferId home;
    private Browser staff;
    private Browser nobody;
    private String placement;
    private String desks;

    @BeforeEach
    void twoWhoBothSaidYesOnceMore() {
        stay = households.open("ti", Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
        own = stay.own();
        home = stay.home();
        UUID id = households.introduced(stay);
        placement = "/fr/desk/placements/" + id;
        desks = "/fr/desk/stays/" + id + "/agreement";
        staff = signedIn(own, Role.CASEWORKER);
        nobody = house.browser();
    }

    @Test
    void whateverStandsInItIsSignedAndWhatBecomesAnotherIsSignedAgain() {
        confirmed();
        tell(HomeSection.ROOMS, Map.of("room1_single", "2", "room1_locks", "yes"));
        tell(HomeSection.RULES, Map.of("rule_smoking", "no"));
        Map<String, Runnable> changes = new HashMap<>();
        changes.put("the days", () -> stay.sql("update matching.placement set ends_on = current_date + 99"));
        changes.put("a rule", () -> tell(HomeSection.RULES, Map.of("rule_smoking", "outside")));
        changes.put("a room", () -> tell(HomeSection.ROOMS, Map.of("room1_single", "1", "room1_locks", "no")));
        changes.put("the charter", this::anotherCharter);
        changes.forEach((what, change) -> {
            String before = stay.page(nobody, host() + "/read/agreement");
            stay.taken(nobody, host() + "/sign", "");
            assertThat(stay.page(staff, placement)).as(what).contains("L’hôte a signé");
            change.run();
            String after = stay.page(nobody, host() + "/read/agreement");
            assertThat(words(after)).as(what + " stands on the page").isNotEqualTo(words(before));
            assertThat(mark(after)).as(what + " is signed").isNotEqualTo(mark(before));
            assertThat(after).as(what).contains("Quelque chose a changé");
            assertThat(stay.page(staff, placement)).as(what).contains("L’hôte n’a pas encore signé");
        });
    }

    @Test
    void whoReadSomethingElseSignsNothing() {
        confirmed();
        String read = stay.page(nobody, host() + "/read/agreement");
        String shown = read.replaceFirst("(?s).*name=\"shown\" value=\"([^\"]+)\".*", "$1");
        stay.sql("update matching.placement set ends_on = current_date + 99");
        assertThat(nobody.post(stay.at(host() + "/sign"), "shown=" + shown)
                        .headers()
                        .toString())
                .contains("happened=changed");
        assertThat(stay.page(staff, placement)).contains("L’hôte n’a pas encore signé");
        String paper = stay.page(staff, placement).replaceFirst("(?s).*name=\"shown\" value=\"([^\"]+)\".*", "$1");
        stay.sql("update matching.placement set ends_on = current_date + 98");
        String noted = "channel=paper&saidOn=" + TODAY + "&shown=" + paper;
        Browser.Page refused = staff.post(stay.at(placement + "/host-signs"), noted);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Relisez-la");
    }

    @Test
    void itStandsInNineLanguagesBesideTheFrench() {
        stay.taken(staff, placement + "/met", "");
        String household = stay.linkOfHousehold();
        for (String language : List.of("fr", "en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo")) {
            String page =
                    stay.page(nobody, household.replaceFirst("^/[^/]+/", "/" + language + "/") + "/read/agreement");
            assertThat(page)
                    .as(language)
                    .doesNotContain("⟦")
                    .contains("lang=\"fr\" dir=\"ltr\"", "ni loyer, ni dépôt")
                    .doesNotContain("/sign\"");
        }
    }

    @Test
    void onPaperItHasTheLanguagesOfBothSides() {
        confirmed();
        Browser.Fetched paper = staff.download(stay.at(desks + "/agreement.pdf"));
        assumeThat(paper.status()).as("a machine without Chromium").isNotEqualTo(501);
        assertThat(paper.status()).isEqualTo(200);
        assertThat(new String(paper.body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        assertThat(nobody.download(stay.at(host() + "/files/agreement.pdf")).status())
                .isEqualTo(200);
    }

    @Test
    void theTeamNotesThatItSawTheInsurersAnswer() {
        confirmed();
        assertThat(stay.page(staff, desks)).contains("n’a pas encore vu la réponse");
        String mark = mark(stay.page(staff, desks));
        for (String day : List.of(
                "", "soon", TODAY.plusDays(1).toString(), TODAY.minusYears(2).toString())) {
            assertThat(staff.post(stay.at(desks + "/insurance"), "seenOn=" + day)
                            .status())
                    .as(day)
                    .isEqualTo(422);
        }
        stay.taken(staff, desks + "/insurance", "seenOn=" + TODAY);
        stay.taken(staff, desks + "/insurance", "seenOn=" + TODAY);
        assertThat(stay.page(staff, desks)).contains("L’équipe a vu la réponse de l’assurance le");
        assertThat(mark(stay.page(staff, desks)))
                .as("nobody signs again for it")
                .isEqualTo(mark);
        assertThat(signedIn(own, Role.VOLUNTEER)
                        .post(stay.at(desks + "/insurance"), "seenOn=" + TODAY)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobodyElseReadsIt() {
        assertThat(staff.get(stay.at(desks)).status()).as("before they met").isEqualTo(404);
        confirmed();
        Tenant other = caseworker.open(Role.CASEWORKER);
        Browser stranger = signedIn(other, Role.CASEWORKER);
        for (String path : List.of(desks, desks + "/agreement.pdf")) {
            assertThat(stranger.get(URI.create(House.address(other) + path)).status())
                    .as(path)
                    .isEqualTo(404);
        }
        UUID member = house.member(own, Role.LEAD);
        stay.sql("update matching.offer set account_id = '" + member + "', version = version + 1");
        assertThat(signedIn(own, Role.LEAD).get(stay.at(desks)).status())
                .as("the host")
                .isEqualTo(404);
        assertThat(nobody.get(stay.at(host() + "/read/lease")).status()).isEqualTo(404);
    }

    private void confirmed() {
        stay.taken(staff, placement + "/met", "");
        stay.taken(nobody, stay.linkOfHousehold() + "/confirm", "");
        stay.taken(nobody, host() + "/confirm", "");
    }

    private String host() {
        return stay.linkOfHost();
    }

    private void tell(HomeSection section, Map<String, String> said) {
        tenants.as(
                own,
                () -> desk.does(() -> {
                    HomeOwner owner = owners.byStaff(home);
                    tell.tell(owner, section, Answers.of(said), tell.mark(owner, section));
                    return true;
                }));
    }

    private void anotherCharter() {
        tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                        "insert into platform.charter_edition (tenant_id, number, published_at, published_by)"
                                                + " values (:tenant, 1, now(), gen_random_uuid())")
                                .update()
                        + database.sql("insert into platform.charter_text (tenant_id, number, language, content)"
                                        + " values (:tenant, 1, 'fr', :text)")
                                .bind("text", "# Charte\n\n## Ici\n\n- On frappe avant d’entrer.\n")
                                .update()));
    }

    /** What stands in the articles, and nothing around them. */
    private static String words(String page) {
        return page.replaceFirst("(?s).*<ol class=\"stack stack--wide\">(.*?)</ol>.*", "$1");
    }

    private static String mark(String page) {
        assertThat(page).matches(MARK);
        return page.replaceFirst(MARK, "$1");
    }

    private Browser signedIn(Tenant tenant, Role role) {
        Browser browser = house.browser();
        house.signIn(browser, tenant, House.userName(tenant, role));
        return browser;
    }
}
