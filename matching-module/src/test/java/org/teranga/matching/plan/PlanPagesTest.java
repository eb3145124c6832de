package org.teranga.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;

/** The plan as work, whom it leaves out, and the plans before. */
@Assembled
class PlanPagesTest {
    private static final String PLAN = "/en/desk/plan";
    private static final String HISTORY = "/en/desk/history";

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private SignedIn signedIn;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = caseworker.open(Role.CASEWORKER, Role.VOLUNTEER);
    }

    @Test
    void theWorkIsFilteredByWhatItWaitsForAndOnlyWhatIsReadyCanBeTicked() {
        NeedId family = pool.household(own, 4, 30);
        NeedId alone = pool.household(own, 1, 10);
        pool.home(own, 4);
        pool.ready(own, pool.home(own, 1));
        caseworker.run(own);
        assertThat(page(PLAN))
                .contains("One good home waits for its course", "One good home waits for the charter")
                .contains("value=\"" + alone + "\"", "name=\"run\"", "action=\"/en/desk/plan/proposals\"")
                .doesNotContain("value=\"" + family + "\"");
        assertThat(page(PLAN + "?blocked=ethics_course"))
                .contains("open=" + family)
                .doesNotContain("open=" + alone);
        assertThat(page(PLAN + "?ready=yes")).contains("open=" + alone).doesNotContain("open=" + family);
        assertThat(page(PLAN + "?kind=legal")).doesNotContain("open=" + alone, "open=" + family);
        assertThat(page(PLAN + "?department=31&kind=housing")).contains("open=" + alone, "open=" + family);
        assertThat(page(PLAN + "?department=81")).doesNotContain("open=" + alone);
    }

    @Test
    void thePlanTheNeedAndTheOfferSayWhichOneChangeWouldOpenMost() {
        NeedId family = pool.household(own, 5, 30);
        OfferId home = pool.home(own, 4);
        caseworker.run(own);
        assertThat(page(PLAN))
                .contains(
                        "One more bed",
                        "One household would have more choice: one more pair; for one of them the first.")
                .contains("No household and host would go better together");
        assertThat(page("/en/desk/needs/" + family)).contains("One more bed: <b>one offer</b>");
        assertThat(page("/en/desk/offers/" + home))
                .contains(
                        "For no need today.", "One more bed: <b>one need, one of them with nothing possible today</b>");
    }

    @Test
    void aPageOfThePlanAsksNoMoreForManyThanForFew() {
        pool.household(own, 2, 5);
        pool.home(own, 2);
        caseworker.run(own);
        caseworker.run(own);
        page(PLAN);
        long few = Statements.during(() -> page(PLAN));
        long before = Statements.during(() -> page(HISTORY));
        for (int i = 0; i < 12; i++) {
            pool.household(own, 1 + i % 3, i);
            pool.home(own, 1 + i % 3);
        }
        caseworker.run(own);
        caseworker.run(own);
        page(PLAN);
        assertThat(Statements.during(() -> page(PLAN))).isEqualTo(few).isLessThan(53);
        assertThat(Statements.during(() -> page(HISTORY))).isEqualTo(before).isLessThan(23);
    }

    @Test
    void earlierPlansAreReadAgainAndSayWhoGainedAndWhoLost() {
        NeedId first = pool.household(own, 2, 5);
        OfferId home = pool.home(own, 2);
        String run = caseworker.run(own).getString("id");
        assertThat(page(HISTORY)).contains("The first one", "1 of 1");
        pool.withdrawn(own, home, true);
        NeedId second = pool.household(own, 1, 200);
        pool.home(own, 1);
        caseworker.run(own);

        assertThat(page(PLAN)).contains("one household gains a suggestion, one loses it, none has another.");
        assertThat(page(HISTORY)).contains("one gains, one loses, none changes", "/en/desk/runs/" + run + "/plan");
        String earlier = page("/en/desk/runs/" + run + "/plan");
        assertThat(earlier)
                .contains("This is no longer today", "open=" + first)
                .doesNotContain("open=" + second, "/desk/plan/proposals");
        assertThat(page("/en/desk/runs/" + run + "/plan/unplaced")).contains("/en/desk/runs/" + run + "/plan");
        assertThat(page("/en/desk/runs/" + run + "/plan/csv"))
                .startsWith("need,offer,score,explanation")
                .contains(first.toString());
        String changes = page(HISTORY + "/" + run);
        assertThat(changes).contains("needs/" + first, "needs/" + second, "Loses its suggestion", "Gains a suggestion");
        assertThat(page(HISTORY + "/" + run + "?change=won"))
                .contains("needs/" + second)
                .doesNotContain("needs/" + first);
    }

    @Test
    void anotherAssociationAndOtherRolesSeeNothing() {
        pool.household(own, 2, 5);
        pool.home(own, 2);
        String run = caseworker.run(own).getString("id");
        caseworker.run(own);
        Tenant other = caseworker.open(Role.CASEWORKER);
        for (String path : List.of(
                "/en/desk/runs/" + run + "/plan",
                "/en/desk/runs/" + run + "/plan/unplaced",
                "/en/desk/runs/" + run + "/plan/csv",
                HISTORY + "/" + run)) {
            assertThat(signedIn.get(own, Role.CASEWORKER, path).status())
                    .as(path)
                    .isEqualTo(200);
            assertThat(signedIn.get(other, Role.CASEWORKER, path).status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(signedIn.get(own, Role.VOLUNTEER, path).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(signedIn.get(other, Role.CASEWORKER, HISTORY).body()).doesNotContain(run);
        assertThat(signedIn.get(own, Role.VOLUNTEER, HISTORY).status()).isEqualTo(403);
    }

    private String page(String path) {
        return signedIn.page(own, Role.CASEWORKER, path);
    }
}
