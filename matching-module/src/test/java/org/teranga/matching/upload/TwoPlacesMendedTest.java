package org.teranga.matching.upload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

/** Five digits that may be two places are asked about in the grid of what is not taken, and the answer goes in. */
@Assembled
class TwoPlacesMendedTest {
    private static final String FILE = "N°;Lieu;Nb de places;Courriel\nA1;31100;2;a@exemple.fr\n";

    @Inject
    private Caseworker caseworker;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantDatabase database;

    @Inject
    private Transactions transactions;

    @Test
    void thePersonChoosesAmongBothByName() {
        Tenant own = caseworker.open(Role.CASEWORKER);
        Browser.Page sent = signedIn.upload(own, Role.CASEWORKER, "/en/desk/import", Map.of("what", "offers"), FILE);
        Matcher waits = Pattern.compile("/en/desk/import/[0-9a-f-]{36}")
                .matcher(sent.headers().get("location"));
        assertThat(waits.find()).isTrue();
        signedIn.post(
                own,
                Role.CASEWORKER,
                waits.group() + "/columns",
                Map.of(
                        "column-0",
                        "id",
                        "column-1",
                        "commune",
                        "column-2",
                        "capacity",
                        "column-3",
                        "email",
                        "kind",
                        "housing"));
        String grid = signedIn.page(own, Role.CASEWORKER, waits.group() + "/mend");
        assertThat(grid)
                .contains("As a postcode this is 31100 Toulouse, as an INSEE code 31560 Calmont")
                .contains("<option value=\"31100 Toulouse\"", "<option value=\"31560 Calmont\"")
                .doesNotContain("⟦");
        signedIn.post(
                own, Role.CASEWORKER, waits.group() + "/mend", Map.of("line", "2", "c-2-commune", "31560 Calmont"));
        assertThat(signedIn.post(own, Role.CASEWORKER, waits.group(), Map.of()).body())
                .contains("One row was read. None needs correcting.");
        assertThat(tenants.as(
                        own,
                        () -> transactions.inOne(
                                () -> database.sql("select commune from matching.offer where tenant_id = :tenant")
                                        .one(String.class))))
                .isEqualTo("31100");
    }
}
