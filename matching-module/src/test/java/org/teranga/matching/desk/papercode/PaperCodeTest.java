package org.teranga.matching.desk.papercode;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

/** Who has neither e-mail nor telephone gets a code on paper; who has another way in keeps it. */
@Assembled
class PaperCodeTest {
    private static final Pattern LINK = Pattern.compile("/(ar|fr)/need/status/[A-Za-z0-9_-]{32}");

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private Transactions transactions;

    @Inject
    private TenantSql sql;

    private Tenant own;
    private NeedId need;
    private String page;

    @BeforeEach
    void aHouseholdWithoutAddress() {
        own = caseworker.open(Role.CASEWORKER, Role.VOLUNTEER);
        need = pool.household(own, 3, 40);
        pool.known(own, need, new Contact("Amina Sow", null, null, null, "ar"));
        page = "/fr/desk/needs/" + need.value() + "/paper-code";
    }

    @Test
    void aHostOfTheTeamGetsNoCodeToThePageOfTheirHousehold() {
        UUID host = house.member(own, Role.CASEWORKER);
        OfferId offer = pool.home(own, 4);
        LocalDate since = TestClock.today();
        pool.living(own, need, offer, since, since.plusDays(30), since.plusDays(90));
        tenants.as(
                own,
                () -> transactions.inOne(() ->
                        sql.change("update matching.offer set account_id = ? where id = ?", host, offer.value())));
        assertThat(signedIn.post(own, Role.CASEWORKER, page, Map.of()).status()).isEqualTo(403);
    }

    @Test
    void twoClicksPrintACodeInTheHouseholdsLanguageAndFrench() {
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/needs/" + need.value()))
                .contains(page);
        assertThat(signedIn.page(own, Role.CASEWORKER, page))
                .contains("Faire le code")
                .doesNotContain("/status/");
        Browser.Page printed = signedIn.post(own, Role.CASEWORKER, page, Map.of());
        assertThat(printed.status()).isEqualTo(200);
        assertThat(printed.body())
                .contains("<svg", "lang=\"ar\" dir=\"rtl\"", "lang=\"fr\" dir=\"ltr\"", "صفحتكم", "Votre page")
                .doesNotContain("Amina");
        assertThat(opens(link(printed))).isEqualTo(200);
    }

    @Test
    void aNewCodeEndsTheOneBefore() {
        String before = link(signedIn.post(own, Role.CASEWORKER, page, Map.of()));
        String after = link(signedIn.post(own, Role.CASEWORKER, page, Map.of()));
        assertThat(opens(before)).isEqualTo(404);
        assertThat(opens(after)).isEqualTo(200);
        assertThat(tenants.as(
                        own,
                        () -> transactions.inOne(() -> sql.list(
                                "select action from platform.audit_entry where object_id = ? and action = 'need.paper_code'",
                                row -> row.getString(1),
                                need.value()))))
                .hasSize(2);
        assertThat(tenants.as(
                        own,
                        () -> transactions.inOne(() -> sql.list(
                                "select act from platform.involvement where subject_id = ? and act = 'edited'",
                                row -> row.getString(1),
                                need.value()))))
                .isNotEmpty();
    }

    @Test
    void whoCanBeReachedKeepsTheirOwnWayIn() {
        pool.known(own, need, new Contact("Amina Sow", "amina@exemple.org", null, null, "ar"));
        String link = "/fr/need/status/" + pool.followed(own, need).token();
        assertThat(signedIn.page(own, Role.CASEWORKER, page)).doesNotContain("Faire le code");
        assertThat(signedIn.post(own, Role.CASEWORKER, page, Map.of()).status()).isEqualTo(409);
        assertThat(opens(link)).isEqualTo(200);
        pool.known(own, need, new Contact("Amina Sow", null, "+33612345678", null, "ar"));
        assertThat(signedIn.post(own, Role.CASEWORKER, page, Map.of()).status()).isEqualTo(409);
    }

    @Test
    void nobodyElsePrintsOne() {
        assertThat(signedIn.post(own, Role.VOLUNTEER, page, Map.of()).status()).isEqualTo(403);
        Tenant foreign = caseworker.open(Role.CASEWORKER);
        assertThat(signedIn.get(foreign, Role.CASEWORKER, page).status()).isEqualTo(404);
        assertThat(signedIn.post(foreign, Role.CASEWORKER, page, Map.of()).status())
                .isEqualTo(404);
    }

    private int opens(String path) {
        return house.browser().get(URI.create(House.address(own) + path)).status();
    }

    private static String link(Browser.Page printed) {
        Matcher link = LINK.matcher(printed.body());
        assertThat(link.find()).as(printed.body()).isTrue();
        return link.group();
    }
}
