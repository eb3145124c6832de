package org.teranga.matching.stay.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.matching.testing.WrittenGuidance;
import org.teranga.platform.guidance.GuidancePage;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestTenants;

/** Before its yes a household reads what being hosted does to its allowances, by its status, which nobody learns; or is told that nobody wrote it. */
@Assembled
class AllowancesTest {
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 2);
    private static final GuidancePage FOR_ALL =
            new GuidancePage("/fr/rights/heberge", "Hébergé chez des hôtes", List.of(), CHECKED, "1");
    private static final GuidancePage ADA =
            new GuidancePage("/fr/rights/ada", "L’ADA chez des hôtes", List.of("asylum_seeker"), CHECKED, "1");

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private WrittenGuidance guidance;

    private Tenant own;
    private NeedId need;
    private OfferId home;
    private Browser nobody;

    @BeforeEach
    void aHouseholdAndAHome() {
        own = caseworker.open(Role.CASEWORKER, Role.LEAD);
        need = pool.household(own, 3, 40);
        home = pool.ready(own, pool.home(own, 4));
        pool.known(own, need, new Contact("Amina Sow", mail("amina"), null, null, "fr"));
        pool.known(own, home, new Contact("Jeanne Roux", mail("jeanne"), null, null, "fr"));
        nobody = house.browser();
    }

    @Test
    void whereNobodyWroteItThatIsSaidAndSomebodySpeaksWithTheHousehold() {
        asked();
        assertThat(page(letters.link(mail("amina")))).contains("Demandez-nous avant de dire oui", "Vos aides");
        assertThat(waits()).contains("allowances_unwritten");
        taken(letters.link(mail("amina")) + "/yes", "");
        assertThat(waits()).doesNotContain("allowances_unwritten");
        assertThat(beside()).isEqualTo("none");
    }

    @Test
    void eachStatusIsFoldedByItselfAndTheHostReadsNothingOfIt() {
        guidance.write(own, FOR_ALL, ADA);
        asked();
        String page = page(letters.link(mail("amina")));
        assertThat(page)
                .contains("Je demande l’asile", "J’ai le statut de réfugié", "L’ADA chez des hôtes", "vérifié le")
                .doesNotContain("Demandez-nous avant de dire oui");
        assertThat(page.split("Hébergé chez des hôtes", -1))
                .as("for each status")
                .hasSize(3);
        assertThat(page.split("L’ADA chez des hôtes", -1)).as("for one").hasSize(2);
        assertThat(waits()).doesNotContain("allowances_unwritten");
        taken(letters.link(mail("amina")) + "/yes", "");
        assertThat(page(letters.link(mail("jeanne")))).doesNotContain("Vos aides", "rights/ada", "asile");
        assertThat(beside()).isEqualTo("1, 1");
    }

    @Test
    void whoReadAnotherEditionReadsAgainAndAnEditionAfterTheYesAsksNobodyAgain() {
        guidance.write(own, ADA);
        asked();
        String household = letters.link(mail("amina"));
        String shown = page(household).replaceFirst("(?s).*name=\"shown\" value=\"([^\"]+)\".*", "$1");
        guidance.write(own, new GuidancePage(ADA.href(), ADA.title(), ADA.statuses(), CHECKED, "2"));
        assertThat(nobody.post(at(household + "/yes"), "shown=" + shown)
                        .headers()
                        .toString())
                .contains("happened=changed");
        taken(household + "/yes", "");
        assertThat(beside()).isEqualTo("2");
        guidance.write(own, new GuidancePage(ADA.href(), ADA.title(), ADA.statuses(), CHECKED, "3"));
        taken(letters.link(mail("jeanne")) + "/yes", "");
        assertThat(text("select state from matching.placement where tenant_id = :tenant"))
                .as("nobody is asked again")
                .isEqualTo("host_accepted");
    }

    private void asked() {
        JsonObject made = Caseworker.object(caseworker.post(
                own,
                Role.CASEWORKER,
                "/api/v1/placements",
                "{\"needId\":\"" + need + "\",\"offerId\":\"" + home + "\"}"));
        String path = "/api/v1/placements/" + made.getString("id") + "/review";
        assertThat(caseworker.post(own, Role.CASEWORKER, path, "").statusCode()).isEqualTo(200);
    }

    private String beside() {
        return text("select shown::jsonb ->> 'beside.hosted' from platform.decision where tenant_id = :tenant"
                + " and what = 'household_accepts'");
    }

    private void taken(String path, String form) {
        Browser.Page answer = nobody.post(at(path), form);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(303);
    }

    private String page(String path) {
        Browser.Page page = nobody.get(at(path));
        assertThat(page.status()).as("%s: %s", path, page.body()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("⟦");
        return page.body();
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }

    private String mail(String name) {
        return name + "-" + own.slug() + "@exemple.fr";
    }

    private List<String> waits() {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "select what from platform.case_task where tenant_id = :tenant and done_at is null")
                        .list(String.class)));
    }

    private String text(String select) {
        return tenants.as(own, () -> desk.does(() -> database.sql(select).one(String.class)));
    }
}
