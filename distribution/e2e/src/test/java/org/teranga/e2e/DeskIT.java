package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;

@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class DeskIT {
    private static final List<String> PAGES = List.of(
            "/desk",
            "/desk/offers",
            "/desk/offers?kind=housing&sort=place&page=2&tick=page",
            "/desk/offers?status=withdrawn",
            "/desk/offers?q=nobody-of-that-name",
            "/desk/offers?stage=new&reach=phone&tick=all",
            "/desk/tasks?view=team",
            "/desk/tasks/me",
            "/desk/duplicates",
            "/desk/needs",
            "/desk/needs?q=nobody-of-that-name",
            "/desk/rules",
            "/desk/import",
            "/desk/plan",
            "/desk/plan/unplaced",
            "/desk/history",
            "/desk/placements",
            "/me");

    @Test
    void aCaseworkerSignsInSeesTheListsAndSignsOut(Visits visits) {
        try (Visit visit = visits.by(Reader.atDesk("fr"))) {
            Page page = visit.page();
            visit.to("toulouse", "/fr/desk/offers").signIn("toulouse-caseworker");
            assertThat(page).hasURL(Pattern.compile("//toulouse\\.localhost:\\d+/fr/desk/offers$"));
            assertThat(page.locator("main tbody tr").first()).isVisible();
            page.locator("main tbody th a").first().click();
            assertThat(page.locator("main h1")).isVisible();
            page.locator("form[action='/auth/sign-out'] button").click();
            assertThat(page).hasURL(Pattern.compile("//toulouse\\.localhost:\\d+/fr/$"));
            visit.to("toulouse", "/fr/desk/offers");
            assertThat(page.locator("#password")).isVisible();
        }
    }

    @Test
    void anotherAssociationRefusesACaseworkerOfThisOne(Visits visits) {
        try (Visit visit = visits.by(Reader.atDesk("fr"))) {
            visit.to("toulouse", "/fr/desk/offers").signIn("toulouse-caseworker");
            assertThat(visit.page().locator("main tbody tr").first()).isVisible();
            visit.to("bretagne", "/fr/desk/offers").signIn("toulouse-caseworker");
            assertThat(visit.page().locator("main .verdict")).containsText("Bretagne Accueil");
            assertThat(visit.page().locator("main table")).hasCount(0);
            visit.isWellMade();
        }
    }

    @Test
    void aVolunteerSeesNoList(Visits visits) {
        try (Visit visit = visits.by(Reader.atDesk("en"))) {
            visit.to("toulouse", "/en/desk/needs").signIn("toulouse-volunteer");
            assertThat(visit.page().locator("main h1")).isVisible();
            assertThat(visit.page().locator("main table")).hasCount(0);
            visit.isWellMade();
        }
    }

    @Test
    void tickedOffersAreWithdrawnAndTakenBackWithoutAnyScript(Visits visits) {
        try (Visit visit = visits.by(Reader.atDesk("en").withoutScript())) {
            Page page = visit.to("bretagne", "/en/desk/offers?kind=legal&status=received")
                    .signIn("bretagne-caseworker")
                    .page();
            page.locator("main [name=pick]").nth(0).check();
            page.locator("main [name=pick]").nth(1).check();
            page.locator("main button[formaction$=withdraw]").click();
            assertThat(page).hasURL(Pattern.compile("kind=legal&status=received&done=withdrawn"));
            assertThat(page.locator("#told")).containsText("2 offers are withdrawn");
            page.locator("#told button").click();
            assertThat(page.locator("#told")).containsText("2 offers are back");
        }
    }

    @ParameterizedTest
    @InTurn(from = "PublicPagesIT#readers")
    void everyPageOfTheDeskIsWellMade(Reader reader, Visits visits) {
        try (Visit visit = visits.by(reader)) {
            List<String> pages =
                    PAGES.stream().map(page -> "/" + reader.language() + page).toList();
            visit.to("bretagne", pages.getFirst()).signIn("bretagne-caseworker");
            new PlanJourney(visit.to("bretagne", "/" + reader.language() + "/desk/plan")
                            .page())
                    .planWhereThereIsNone();
            for (String page : pages) {
                visit.to("bretagne", page).speaks(reader.language()).isWellMade();
            }
            for (String list : List.of("/desk/offers", "/desk/needs?status=received")) {
                visit.to("bretagne", "/" + reader.language() + list);
                visit.page().locator("main tbody th a").first().click();
                visit.speaks(reader.language()).isWellMade();
            }
        }
    }
}
