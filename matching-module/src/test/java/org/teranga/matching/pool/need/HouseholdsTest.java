package org.teranga.matching.pool.need;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;

/** A household that waits for several things: one story on the plan, on the page of a need, and on its own page. */
@Assembled
class HouseholdsTest {
    private static final String TOGETHER = "This household also waits for:";

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = caseworker.open(Role.CASEWORKER);
    }

    @Test
    void whatOneHouseholdWaitsForStandsTogetherAndIsProposedTogetherOrEach() {
        Contact amina = new Contact("Amina Rahimi", "amina@example.org", null, null, "fr");
        NeedId roof = pool.known(own, pool.household(own, 2, 30), amina);
        NeedId second = pool.known(own, pool.household(own, 2, 20), amina);
        NeedId namesake = pool.known(
                own, pool.household(own, 2, 10), new Contact("Amina Rahimi", "other@example.org", null, null, "fr"));
        NeedId nameless =
                pool.known(own, pool.household(own, 2, 5), new Contact(null, "amina@example.org", null, null, "fr"));
        for (int i = 0; i < 4; i++) {
            pool.ready(own, pool.home(own, 2));
        }
        caseworker.run(own);

        String plan = page("/en/desk/plan");
        assertThat(plan).containsOnlyOnce(TOGETHER);
        assertThat(plan.split("href=\"/en/desk/needs/" + second, -1)).hasSize(2);
        assertThat(plan.indexOf(roof.toString())).isLessThan(plan.indexOf(TOGETHER));
        for (NeedId one : new NeedId[] {roof, second, namesake, nameless}) {
            assertThat(plan.split("name=\"need\" value=\"" + one + "\"", -1))
                    .as("%s", one)
                    .hasSize(2);
        }
        assertThat(page("/en/desk/needs/" + roof)).contains(TOGETHER, "/en/desk/needs/" + second);
        assertThat(page("/en/desk/needs/" + namesake)).doesNotContain(TOGETHER);
        assertThat(page("/en/desk/needs/" + nameless)).doesNotContain(TOGETHER);
    }

    @Test
    void theirOwnPageTellsWhatTheAccountAskedForAndNothingToANamesake() {
        Contact amina = new Contact("Amina Rahimi", "amina@example.org", null, null, "fr");
        NeedId roof = pool.known(own, pool.household(own, 2, 30), amina);
        NeedId second = pool.known(own, pool.household(own, 2, 20), amina);
        OfferId any = pool.home(own, 2);
        String link = "/en/need/status/" + pool.followed(own, roof).token();
        assertThat(http.get(own, link).body()).doesNotContain("You also asked for");
        UUID account = UUID.randomUUID();
        pool.belongs(own, roof, any, account);
        pool.belongs(own, second, any, account);
        assertThat(http.get(own, link).body()).contains("You also asked for");
    }

    private String page(String path) {
        return signedIn.page(own, Role.CASEWORKER, path);
    }
}
