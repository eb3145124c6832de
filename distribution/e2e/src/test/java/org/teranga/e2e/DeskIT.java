package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Visits.Shared.class)
class DeskIT {
    private static final List<String> PAGES = List.of(
            "/desk",
            "/desk/offers",
            "/desk/offers?kind=housing&page=1",
            "/desk/needs",
            "/desk/import",
            "/desk/plan",
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
        }
    }

    @ParameterizedTest
    @MethodSource("org.teranga.e2e.PublicPagesIT#readers")
    void everyPageOfTheDeskIsWellMade(Reader reader, Visits visits) {
        try (Visit visit = visits.by(reader)) {
            List<String> pages =
                    PAGES.stream().map(page -> "/" + reader.language() + page).toList();
            visit.to("toulouse", pages.getFirst()).signIn("toulouse-caseworker");
            for (String page : pages) {
                visit.to("toulouse", page).speaks(reader.language()).isWellMade();
            }
        }
    }
}
