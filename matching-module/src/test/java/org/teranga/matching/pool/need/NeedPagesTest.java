package org.teranga.matching.pool.need;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.list.Status;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;

@Assembled
class NeedPagesTest {
    private static final String ROOF = "kind=housing&postcode=31000&adults=1&children=2&composition=woman_with_children"
            + "&languages=ar&requires=step_free&name=Amina+B.&phone=0612345678";

    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Inject
    private NeedList needs;

    private Tenant own;
    private Tenant other;

    @BeforeEach
    void twoAssociations() {
        own = tenants.open();
        other = tenants.open();
    }

    @Test
    void everyPageOfAHouseholdHasTheQuickExit() {
        String token = ask();
        for (String path : new String[] {
            "/ar/need", "/fr/need?kind=housing", "/fr/need/receipt/" + token, "/fr/need/status/" + token
        }) {
            assertThat(http.get(own, path).body()).as(path).contains("/exit").doesNotContain("⟦");
        }
    }

    @Test
    void aNeedIsStatedFollowedWithdrawnAndRestored() {
        String token = ask();
        String status = "/fr/need/status/" + token;
        assertThat(http.get(own, "/fr/need/receipt/" + token).body()).contains(status);
        assertThat(http.get(own, "/fr/").body())
                .as("who watches the figure does not see that somebody came")
                .contains("Ménages qui attendent un toit", "Moins de 10");
        assertThat(http.form(own, status + "/withdraw", "").statusCode()).isEqualTo(303);
        assertThat(statusOf(token)).isEqualTo(Status.WITHDRAWN);
        assertThat(http.get(own, status).body()).contains(status + "/restore");
        assertThat(http.form(own, status + "/restore", "").statusCode()).isEqualTo(303);
        assertThat(statusOf(token)).isEqualTo(Status.RECEIVED);
        assertThat(http.get(own, status).body()).contains(status + "/withdraw");
    }

    @Test
    void faultsComeBackAllAtOnce() {
        HttpResponse<String> answer = http.form(own, "/fr/need", "kind=housing&adults=0&children=x&radius_km=5000");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#postcode\"", "href=\"#children\"", "href=\"#radius_km\"", "href=\"#email\"");
    }

    @Test
    void anotherAssociationSeesNothing() {
        String token = ask();
        assertThat(http.get(other, "/fr/need/receipt/" + token).statusCode()).isEqualTo(404);
        assertThat(http.get(other, "/fr/need/status/" + token).statusCode()).isEqualTo(404);
        assertThat(http.form(other, "/fr/need/status/" + token + "/withdraw", "")
                        .statusCode())
                .isEqualTo(404);
        for (String typed : new String[] {"Amina", "0612345678", "+33 6 12 34 56 78", "Toulouse"}) {
            assertThat(found(own, typed)).as(typed).isEqualTo(1);
            assertThat(found(other, typed)).as(typed).isZero();
        }
    }

    private String ask() {
        HttpResponse<String> answer = http.form(own, "/fr/need", ROOF);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Status statusOf(String token) {
        return tenants.as(own, () -> needs.open(new SecretLink(token)))
                .orElseThrow()
                .listing()
                .status();
    }

    private long found(Tenant tenant, String typed) {
        return tenants.as(
                        tenant,
                        () -> needs.list(
                                new ListRequest(null, null, null, typed),
                                NeedList.LONGEST_WAITING_FIRST,
                                0,
                                10,
                                need -> need))
                .total();
    }
}
