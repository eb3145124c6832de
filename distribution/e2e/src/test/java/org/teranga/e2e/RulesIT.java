package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;

/** An administrator tunes, sees, publishes and goes back; with script and without, from left to right and from right to left. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class RulesIT {
    private static final String DIALS = "/admin/rules";

    @ParameterizedTest
    @InTurn({"true", "false"})
    void anAdministratorTunesSimulatesPublishesAndGoesBack(boolean script, Visits visits) {
        Reader reader = script ? Reader.atDesk("fr") : Reader.atDesk("fr").withoutScript();
        tuneAndGoBack(reader, visits);
    }

    @ParameterizedTest
    @InTurn({"true", "false"})
    void soInArabicOnAPhone(boolean script, Visits visits) {
        Reader reader = script ? Reader.withPhone("ar") : Reader.withPhone("ar").withoutScript();
        tuneAndGoBack(reader, visits);
    }

    @Test
    void aCaseworkerReadsTheRulesAndEverybodyHowSuggestionsAreMade(Visits visits) {
        try (Visit visit = visits.by(Reader.withPhone("fr"))) {
            visit.to("bretagne", "/fr/how").speaks("fr").isWellMade();
            visit.to("bretagne", "/fr/desk/rules").signIn("bretagne-caseworker").isWellMade();
            assertThat(visit.page().locator("main .rulings").first()).isVisible();
            assertThat(visit.page().locator("a[href*='/admin/rules']")).hasCount(0);
        }
    }

    private static void tuneAndGoBack(Reader reader, Visits visits) {
        String home = "/" + reader.language();
        try (Visit visit = visits.by(reader)) {
            Page page =
                    visit.to("bretagne", home + DIALS).signIn("bretagne-admin").page();
            visit.speaks(reader.language()).isWellMade();
            String before = reader.script() ? turnBySlider(page) : turnByField(page);
            assertThat(page.locator("#effect table")).hasCount(3);
            assertThat(page.locator("#was-soft-distance.dial__was--moved")).isVisible();
            visit.isWellMade();
            page.locator("#reason").fill("Essai " + reader);
            page.locator("button[value=save]").click();
            assertThat(page).hasURL(Pattern.compile("kept=yes$"));
            page.locator("button[value=publish]").click();
            assertThat(page).hasURL(Pattern.compile("/admin/rules/publish$"));
            visit.isWellMade();
            page.locator("main form button").click();
            assertThat(page).hasURL(Pattern.compile("/desk/rules\\?published=\\d+$"));
            assertThat(page.locator("#history")).containsText("Essai " + reader);
            visit.isWellMade();
            page.locator("#history a[href*='/restore/']").first().click();
            assertThat(page.locator("main .points")).not().hasCount(0);
            page.locator("#reason").fill("Retour");
            page.locator("main form button").click();
            assertThat(page).hasURL(Pattern.compile("/desk/rules\\?published=\\d+$"));
            visit.to("bretagne", home + DIALS);
            assertThat(page.locator("#soft-distance")).hasValue(before);
        }
    }

    /** By script the number and the difference follow the slider. */
    private static String turnBySlider(Page page) {
        Locator number = page.locator("#soft-distance");
        String before = number.inputValue();
        page.locator("#soft-distance-slide").fill("71");
        assertThat(number).hasValue("71");
        if (page.locator("#computing").count() == 0) { // a slow machine computes when it is asked
            page.locator("button[value=simulate]").click();
        }
        return before;
    }

    /** Without script the server takes the one that was changed. */
    private static String turnByField(Page page) {
        String before = page.locator("#soft-distance").inputValue();
        page.locator("#soft-distance-slide").fill("73");
        page.locator("button[value=simulate]").click();
        assertThat(page.locator("#soft-distance")).hasValue("73");
        return before;
    }
}
