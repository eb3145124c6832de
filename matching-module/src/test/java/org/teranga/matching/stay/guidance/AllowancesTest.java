package org.teranga.matching.stay.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.HostedHousehold;
import org.teranga.matching.testing.HostedHouseholds;
import org.teranga.matching.testing.WrittenGuidance;
import org.teranga.platform.guidance.GuidancePage;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestTenants;

/** Before its yes a household reads what being hosted does to its allowances, by its status, which nobody learns; or is told that nobody wrote it. */
@Assembled
class AllowancesTest {
    private static final LocalDate CHECKED = LocalDate.of(2015, 11, 2);
    private static final GuidancePage FOR_ALL =
            new GuidancePage("/fr/rights/heberge", "Hébergé chez des hôtes", List.of(), CHECKED, "1");
    private static final GuidancePage ADA =
            new GuidancePage("/fr/rights/ada", "L’ADA chez des hôtes", List.of("asylum_seeker"), CHECKED, "1");

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
    private WrittenGuidance guidance;

    private HostedHousehold stay;
    private Tenant own;
    private Browser nobody;

    @BeforeEach
    void aHouseholdAndAHome() {
        stay = households.open("fr", Role.CASEWORKER, Role.LEAD);
        own = stay.own();
        nobody = house.browser();
    }

    @Test
    void whereNobodyWroteItThatIsSaidAndSomebodySpeaksWithTheHousehold() {
        asked();
        assertThat(stay.page(nobody, stay.linkOfHousehold())).contains("Demandez-nous avant de dire oui", "Vos aides");
        assertThat(stay.waits()).contains("allowances_unwritten");
        stay.taken(nobody, stay.linkOfHousehold() + "/yes", "");
        assertThat(stay.waits()).doesNotContain("allowances_unwritten");
        assertThat(beside()).isEqualTo("none");
    }

    @Test
    void eachStatusIsFoldedByItselfAndTheHostReadsNothingOfIt() {
        guidance.write(own, FOR_ALL, ADA);
        asked();
        String page = stay.page(nobody, stay.linkOfHousehold());
        assertThat(page)
                .contains("Je demande l’asile", "J’ai le statut de réfugié", "L’ADA chez des hôtes", "vérifié le")
                .doesNotContain("Demandez-nous avant de dire oui");
        assertThat(page.split("Hébergé chez des hôtes", -1))
                .as("for each status")
                .hasSize(3);
        assertThat(page.split("L’ADA chez des hôtes", -1)).as("for one").hasSize(2);
        assertThat(stay.waits()).doesNotContain("allowances_unwritten");
        stay.taken(nobody, stay.linkOfHousehold() + "/yes", "");
        assertThat(stay.page(nobody, stay.linkOfHost())).doesNotContain("Vos aides", "rights/ada", "asile");
        assertThat(beside()).isEqualTo("1, 1");
    }

    @Test
    void whoReadAnotherEditionReadsAgainAndAnEditionAfterTheYesAsksNobodyAgain() {
        guidance.write(own, ADA);
        asked();
        String household = stay.linkOfHousehold();
        String shown = stay.page(nobody, household).replaceFirst("(?s).*name=\"shown\" value=\"([^\"]+)\".*", "$1");
        guidance.write(own, new GuidancePage(ADA.href(), ADA.title(), ADA.statuses(), CHECKED, "2"));
        assertThat(nobody.post(stay.at(household + "/yes"), "shown=" + shown)
                        .headers()
                        .toString())
                .contains("happened=changed");
        stay.taken(nobody, household + "/yes", "");
        assertThat(beside()).isEqualTo("2");
        guidance.write(own, new GuidancePage(ADA.href(), ADA.title(), ADA.statuses(), CHECKED, "3"));
        stay.taken(nobody, stay.linkOfHost() + "/yes", "");
        assertThat(text("select state from matching.placement where tenant_id = :tenant"))
                .as("nobody is asked again")
                .isEqualTo("host_accepted");
    }

    private void asked() {
        JsonObject made = Caseworker.object(caseworker.post(
                own,
                Role.CASEWORKER,
                "/api/v1/placements",
                "{\"needId\":\"" + stay.need() + "\",\"offerId\":\"" + stay.home() + "\"}"));
        String path = "/api/v1/placements/" + made.getString("id") + "/review";
        assertThat(caseworker.post(own, Role.CASEWORKER, path, "").statusCode()).isEqualTo(200);
    }

    private String beside() {
        return text("select shown::jsonb ->> 'beside.hosted' from platform.decision where tenant_id = :tenant"
                + " and what = 'household_accepts'");
    }

    private String text(String select) {
        return tenants.as(own, () -> desk.does(() -> database.sql(select).one(String.class)));
    }
}
