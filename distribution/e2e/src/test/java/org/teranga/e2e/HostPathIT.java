package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A host builds up a home on a phone in three sittings, is visited by two of whom one fills in the checklist without a line, names two
 * people who answer by link, and shows the extract of the criminal record; the other adult who lives there is asked, and signs.
 */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class HostPathIT {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int PHONE = 390;

    @BeforeAll
    static void ask(Visits visits) {
        PolicyJourney.asks(visits, List.of("reference", "background_check"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "ti"})
    void aHostWalksThePath(String language, Visits visits) {
        Reader phone = new Reader(language, PHONE, ColorScheme.DARK, true);
        try (Visit host = visits.by(phone);
                Visit desk = visits.by(Reader.atDesk("fr"));
                Visit onTheWay = visits.by(new Reader("fr", PHONE, ColorScheme.LIGHT, true));
                Visit operator = visits.by(Reader.atDesk("fr"));
                Visit others = visits.by(phone)) {
            PathJourney path = new PathJourney(host, language);
            String number = path.offered();
            desk.to("bretagne", "/fr/desk/visits").signIn("bretagne-caseworker2");
            onTheWay.to("bretagne", "/fr/desk/visits").signIn("bretagne-caseworker");
            VisitJourney visit = VisitJourney.planned(desk, onTheWay, number);
            path.dated();
            visit.madeWithoutALine();
            visit.confirmed();
            Mailbox letters = Mailbox.opened(operator);
            path.proven(letters);
            letters.writeToAdults();
            path.named();
            path.answered(others, letters);
            path.signed(others, letters);
            counted(desk, visit.home());
            host.page().reload();
            assertThat(host.page().locator("section:has(#adults)")).containsText("Marc");
            path.isWellMade();
        }
    }

    /** Both answers count, and the extract was seen: the day is noted, and no word. */
    private static void counted(Visit desk, String home) {
        Page page = desk.to("bretagne", "/fr/desk/references").isWellMade().page();
        Locator counts = page.locator("button[name=counts][value=yes]");
        for (String name : List.of("Samir", "Jeanne")) {
            Locator one = counts.filter(new Locator.FilterOptions().setHasText(name));
            one.first().click();
            assertThat(one).hasCount(0);
        }
        desk.to("bretagne", home);
        page.locator("#main a[href*='/desk/offers/']").first().click();
        page.locator("section:has(#before) a[href*='/desk/qualifications/']").click();
        assertThat(page.locator("#main tbody")).containsText("connaissent");
        page.locator("#check-kind").selectOption("background_check");
        LocalDate today = LocalDate.now(PARIS);
        Locator form = page.locator("form:has(#check-kind)");
        form.locator("input[name=seenOn]").fill(today.toString());
        form.locator("input[name=until]").fill(today.plusYears(3).toString());
        form.locator("button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile("happened=noted$"));
        desk.isWellMade();
    }
}
