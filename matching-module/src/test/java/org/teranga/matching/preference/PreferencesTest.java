package org.teranga.matching.preference;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.SignedIn;

/** What a household would rather have: noted by staff, honoured by the next run, taken back. */
@Assembled
class PreferencesTest {
    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private SignedIn signedIn;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = caseworker.open(Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
    }

    @Test
    void theNextRunHonoursWhatIsNotedAndForgetsWhatIsTakenBack() {
        NeedId need = pool.household(own, 2, 5);
        OfferId first = pool.home(own, 2);
        OfferId second = pool.home(own, 2);
        OfferId chosen = suggested();
        OfferId other = chosen.equals(first) ? second : first;

        assertThat(change("PUT", need, other)).isEqualTo(204);
        assertThat(change("PUT", need, other)).isEqualTo(204);
        assertThat(preferred(need).getInt("total")).isEqualTo(1);
        assertThat(preferred(need).getJsonArray("items").getJsonObject(0).getString("offerId"))
                .isEqualTo(other.toString());
        assertThat(suggested()).isEqualTo(other);
        assertThat(page("/en/desk/plan")).contains("Preferred by the household");

        assertThat(change("DELETE", need, other)).isEqualTo(204);
        assertThat(preferred(need).getInt("total")).isZero();
        assertThat(suggested()).isEqualTo(chosen);
        assertThat(page("/en/desk/plan")).doesNotContain("Preferred by the household");
    }

    @Test
    void staffNoteItFromACandidateAndAreToldSo() {
        NeedId need = pool.household(own, 2, 5);
        OfferId home = pool.home(own, 2);
        String path = "/en/desk/needs/" + need;
        assertThat(page(path)).contains("action=\"" + path + "/prefer\"").doesNotContain("What the household prefers");
        Browser.Page noted = post(path + "/prefer", home);
        assertThat(noted.status()).isEqualTo(303);
        assertThat(page(path + "?noted=yes"))
                .contains("It is noted", "Preferred by the household", "What the household prefers")
                .doesNotContain("action=\"" + path + "/prefer\"");
        assertThat(post(path + "/prefer/undo", home).headers().get("location")).endsWith(path + "?noted=no");
        assertThat(page(path + "?noted=no"))
                .contains("The preference is taken back")
                .doesNotContain("What the household prefers");
    }

    @Test
    void anotherKindAnotherRoleAndAnotherAssociationAreRefused() {
        NeedId need = pool.household(own, 2, 5);
        OfferId home = pool.home(own, 2);
        OfferId lessons = pool.offer(own, "language", 2, false);
        assertThat(change("PUT", need, lessons)).isEqualTo(409);
        String path = "/api/v1/needs/" + need + "/preferred";
        for (Role role : new Role[] {Role.LEAD, Role.VOLUNTEER}) {
            assertThat(caseworker
                            .send(own, role, "PUT", path + "/" + home, null)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(caseworker
                            .send(own, role, "DELETE", path + "/" + home, null)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(caseworker.get(own, Role.VOLUNTEER, path).statusCode()).isEqualTo(403);
        Tenant other = caseworker.open(Role.CASEWORKER);
        OfferId theirs = pool.home(other, 2);
        assertThat(change("PUT", need, theirs)).isEqualTo(404);
        for (String method : new String[] {"PUT", "DELETE"}) {
            assertThat(caseworker
                            .send(other, Role.CASEWORKER, method, path + "/" + theirs, null)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(caseworker.get(other, Role.CASEWORKER, path).statusCode()).isEqualTo(404);
    }

    private int change(String method, NeedId need, OfferId offer) {
        String path = "/api/v1/needs/" + need + "/preferred/" + offer;
        return caseworker.send(own, Role.CASEWORKER, method, path, null).statusCode();
    }

    private JsonObject preferred(NeedId need) {
        return Caseworker.object(caseworker.get(own, Role.CASEWORKER, "/api/v1/needs/" + need + "/preferred"));
    }

    private OfferId suggested() {
        String run = caseworker.run(own).getString("id");
        JsonObject answer =
                Caseworker.object(caseworker.get(own, Role.CASEWORKER, "/api/v1/runs/" + run + "/suggestions"));
        return new OfferId(
                UUID.fromString(answer.getJsonArray("items").getJsonObject(0).getString("offerId")));
    }

    private String page(String path) {
        return signedIn.page(own, Role.CASEWORKER, path);
    }

    private Browser.Page post(String path, OfferId offer) {
        return signedIn.post(own, Role.CASEWORKER, path, Map.of("offerId", offer.toString()));
    }
}
