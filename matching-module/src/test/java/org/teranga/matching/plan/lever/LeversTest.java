package org.teranga.matching.plan.lever;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.SignedIn;

/** What the levers of fairness cost and bring, as a page; from there into the draft of the rules. */
@Assembled
class LeversTest {
    private static final String LEVERS = "/en/desk/levers";

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private SignedIn signedIn;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = caseworker.open(Role.CASEWORKER, Role.ADMIN, Role.VOLUNTEER);
    }

    @Test
    void aLeverIsReadOnThePlanOnceSomebodyAskedForIt() {
        assertThat(page(Role.CASEWORKER, LEVERS))
                .contains("A lever is read on a plan")
                .doesNotContain("Calculate</button>", "rules of its own");
        pool.household(own, 2, 5);
        pool.home(own, 2);
        caseworker.run(own);
        assertThat(page(Role.CASEWORKER, LEVERS)).contains("Nothing is calculated yet", "Calculate</button>");
        Browser.Page asked = signedIn.post(own, Role.CASEWORKER, LEVERS + "?lever=floors", Map.of());
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.headers().get("location")).endsWith(LEVERS + "?lever=floors");
        String done = ended(LEVERS + "?lever=floors");
        assertThat(done)
                .contains("In all, as many households have a suggestion.", "The pairs suit each other as well.")
                .contains("Today", "<polyline", "100%")
                .doesNotContain("/admin/rules?lever");
        assertThat(page(Role.ADMIN, LEVERS)).contains("/en/admin/rules?lever=waiting&amp;to=120");
    }

    @Test
    void theDraftBeginsWithTheLeverAtItsPosition() {
        assertThat(page(Role.ADMIN, "/en/admin/rules?lever=waiting&to=120"))
                .contains(
                        "To begin with: Waiting, 120",
                        "id=\"waiting\" name=\"waiting\" min=\"0\" max=\"1000\" step=\"any\" value=\"120\"");
        for (String nonsense :
                new String[] {"lever=waiting&to=1001", "lever=floors&to=101", "lever=none&to=1", "lever=waiting&to=x"
                }) {
            assertThat(signedIn.get(own, Role.ADMIN, "/en/admin/rules?" + nonsense)
                            .status())
                    .as(nonsense)
                    .isEqualTo(404);
        }
    }

    @Test
    void otherRolesSeeNothing() {
        assertThat(signedIn.get(own, Role.VOLUNTEER, LEVERS).status()).isEqualTo(403);
        assertThat(signedIn.post(own, Role.VOLUNTEER, LEVERS, Map.of()).status())
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.CASEWORKER, LEVERS, Map.of()).status())
                .isEqualTo(404);
    }

    private String ended(String path) {
        return Eventually.gives(
                () -> Optional.of(page(Role.CASEWORKER, path)).filter(body -> !body.contains("id=\"progress\"")));
    }

    private String page(Role role, String path) {
        return signedIn.page(own, role, path);
    }
}
