package org.teranga.matching.pool.need;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;

/** The page of a need at the desk: ranked, asked about, compared. */
@Assembled
class NeedCandidatesTest {
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
    void candidatesComeInPagesAndEachPageAsksNoMoreForManyThanForFew() {
        NeedId need = pool.household(own, 2, 5);
        pool.home(own, 2);
        page(need, "");
        long few = Statements.during(() -> page(need, ""));
        for (int i = 0; i < 23; i++) {
            pool.home(own, 2 + i % 3);
        }
        page(need, "");
        long many = Statements.during(() -> page(need, ""));
        assertThat(many).isEqualTo(few).isLessThan(82);
        assertThat(page(need, "")).contains("24 offers fit", "id=\"rank-20\"").doesNotContain("id=\"rank-21\"");
        assertThat(page(need, "?page=2"))
                .contains("id=\"rank-21\"", "id=\"rank-24\"")
                .doesNotContain("id=\"rank-20\"");
        assertThat(page(need, "?page=9999")).contains("24 offers fit");
    }

    @Test
    void anOfferThatNobodyElseCouldDoWithoutIsCalledRare() {
        NeedId family = pool.household(own, 4, 30);
        NeedId alone = pool.household(own, 1, 10);
        pool.home(own, 4);
        pool.home(own, 1);
        assertThat(page(alone, "")).contains("Rare: one other household has only this offer.");
        assertThat(page(family, "")).contains("One other household could take it too.");
    }

    @Test
    void anyOtherOfferIsAskedAboutByItsNumberItsKeyAndItsPlace() {
        NeedId need = pool.household(own, 4, 30);
        OfferId small = pool.home(own, 1);
        OfferId large = pool.home(own, 5);
        String number = pool.numberOf(own, small);
        String why = "One rule prevents it: Not room enough: one place for 4 people.";
        assertThat(page(need, "?why-not=" + number)).contains(why);
        assertThat(page(need, "?why-not=" + small)).contains(why);
        assertThat(page(need, "?why-not=31555"))
                .contains("2 offers in that place:", number, pool.numberOf(own, large))
                .contains("Not room enough");
        assertThat(page(need, "?why-not=nowhere")).contains("No offer of this kind has that number");
        assertThat(page(need, "?why-not=%3Cscript%3E")).doesNotContain("<script>");
        pool.withdrawn(own, small, true);
        assertThat(page(need, "?why-not=" + number)).contains("This offer was withdrawn.");
    }

    @Test
    void twoOffersAreComparedAlsoOneThatIsForbidden() {
        NeedId need = pool.household(own, 2, 5);
        String first = pool.numberOf(own, pool.home(own, 2));
        String second = pool.numberOf(own, pool.home(own, 4));
        String small = pool.numberOf(own, pool.home(own, 1));
        assertThat(page(need, "?compare=" + second)).contains("makes the difference", first, "id=\"compare\"");
        assertThat(page(need, "?compare=" + first + "&with=" + second)).contains(first + " against " + second);
        assertThat(page(need, "?compare=" + first + "&with=" + small)).contains(small + " is not possible:");
        assertThat(page(need, "?compare=" + first + "&with=" + first)).doesNotContain("id=\"compare\"");
        assertThat(page(need, "?compare=nothing")).doesNotContain("id=\"compare\"");
    }

    @Test
    void thePlanSaysWhatItChoseOrWhyItChoseNothing() {
        NeedId family = pool.household(own, 4, 30);
        NeedId large = pool.household(own, 9, 200);
        String flat = pool.numberOf(own, pool.home(own, 4));
        assertThat(page(family, "")).doesNotContain("The plan of");
        caseworker.run(own);
        assertThat(page(family, "")).contains("For this need the plan of", flat, "In the plan");
        assertThat(page(large, "")).contains("finds nothing for this need: No offer that is large enough.");
        assertThat(page(pool.household(own, 2, 1), "")).contains("was made without this need");
    }

    @Test
    void whoWouldMoveIsSaidBeforeAPairIsForced() {
        NeedId alone = pool.household(own, 1, 10);
        NeedId couple = pool.household(own, 2, 10);
        OfferId large = pool.home(own, 2);
        OfferId small = pool.home(own, 1);
        assertThat(get(own, Role.CASEWORKER, alone, "").body()).contains("/force/" + large);
        assertThat(get(own, Role.CASEWORKER, alone, "/force/" + large).body())
                .contains("One other household would have another suggestion", "needs/" + couple, "Exactly");
        assertThat(get(own, Role.CASEWORKER, couple, "/force/" + small).body()).contains("This pair is not possible");
        assertThat(get(own, Role.VOLUNTEER, alone, "/force/" + large).status()).isEqualTo(403);
        Tenant other = caseworker.open(Role.CASEWORKER);
        assertThat(get(other, Role.CASEWORKER, alone, "/force/" + large).status())
                .isEqualTo(404);
    }

    @Test
    void anotherAssociationAndOtherRolesSeeNothing() {
        NeedId need = pool.household(own, 2, 5);
        OfferId offer = pool.home(own, 2);
        Tenant other = caseworker.open(Role.CASEWORKER);
        NeedId theirs = pool.household(other, 2, 5);
        for (String asked : List.of("", "?why-not=" + offer, "?page=2")) {
            assertThat(get(other, Role.CASEWORKER, need, asked).status()).isEqualTo(404);
            assertThat(get(own, Role.VOLUNTEER, need, asked).status()).isEqualTo(403);
        }
        String number = pool.numberOf(own, offer);
        for (String asked : List.of(offer.toString(), number)) {
            String answer =
                    get(other, Role.CASEWORKER, theirs, "?why-not=" + asked).body();
            assertThat(answer).contains("No offer of this kind has that number");
        }
    }

    private String page(NeedId need, String asked) {
        String page = signedIn.page(own, Role.CASEWORKER, "/en/desk/needs/" + need + asked);
        return page.replaceAll("</?(bdi|a|b|span)\\b[^>]*>", "");
    }

    private Browser.Page get(Tenant tenant, Role role, NeedId need, String asked) {
        return signedIn.get(tenant, role, "/en/desk/needs/" + need + asked);
    }
}
