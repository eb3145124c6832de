package org.teranga.matching.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.SignedIn;

/** Staff write down what somebody offers or needs on the telephone, at the desk. */
@Assembled
class BroughtTest {
    @Inject
    private Caseworker work;

    @Inject
    private SignedIn signedIn;

    private Tenant own;

    @BeforeEach
    void aTeam() {
        own = work.open(Role.CASEWORKER, Role.LEAD, Role.ADMIN, Role.VOLUNTEER);
    }

    @Test
    void anOfferIsWrittenDownAndLeadsToItsFile() {
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/offers")).contains("/en/desk/offers/new");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/offers/new")).contains("new?kind=language");
        Browser.Page faulty = signedIn.post(
                own, Role.CASEWORKER, "/en/desk/offers/new", Map.of("kind", "language", "name", "Mireille <C.>"));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("Mireille &lt;C.&gt;", "/en/desk/offers/new")
                .doesNotContain("⟦");
        String file = to(signedIn.post(
                own,
                Role.CASEWORKER,
                "/en/desk/offers/new",
                Map.of(
                        "kind",
                        "language",
                        "postcode",
                        "31000",
                        "capacity",
                        "1",
                        "name",
                        "Mireille C.",
                        "phone",
                        "0639984017")));
        assertThat(file).contains("/en/desk/offers/").contains("happened=brought");
        assertThat(signedIn.page(own, Role.LEAD, file.replaceFirst("#.*", "")))
                .contains("Mireille C.", "It is saved.", "Wrote down an offer for somebody", "tel:+33639984017");
    }

    @Test
    void aNeedIsWrittenDownAndLeadsToItsFile() {
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/needs")).contains("/en/desk/needs/new");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/needs/new?kind=language"))
                .contains("radius_km");
        String file = to(signedIn.post(
                own,
                Role.CASEWORKER,
                "/en/desk/needs/new",
                Map.of("kind", "language", "postcode", "31000", "adults", "2", "name", "Amina H.", "languages", "fr")));
        assertThat(file).contains("/en/desk/needs/").contains("happened=brought");
        assertThat(signedIn.page(own, Role.CASEWORKER, file.replaceFirst("#.*", "")))
                .contains("Amina H.", "Wrote down a need for somebody");
    }

    @Test
    void nobodyElseWritesThere() {
        for (Role role : new Role[] {Role.VOLUNTEER, Role.ADMIN}) {
            assertThat(signedIn.get(own, role, "/en/desk/offers/new").status()).isEqualTo(403);
            assertThat(signedIn.get(own, role, "/en/desk/needs/new").status()).isEqualTo(403);
        }
        assertThat(signedIn.get(own, Role.LEAD, "/en/desk/needs/new").status()).isEqualTo(403);
    }

    private static String to(Browser.Page answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.headers().getOrDefault("location", "").replaceFirst("^http://[^/]+", "");
    }
}
