package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** What Bretagne Accueil asks of those who offer a room: one writes it, another publishes it. */
final class PolicyJourney {
    private static final String POLICY = "/fr/admin/policy";
    private static final String ROW = "fieldset:has(select[id^='check-'])";

    private PolicyJourney() {}

    /** Asks, before the first night, more of whoever offers; nobody who is introduced already has to do more than before. */
    static void asks(Visits visits, List<String> checks) {
        try (Visit lead = visits.by(Reader.atDesk("fr"))) {
            Page page = lead.to("bretagne", POLICY + "/housing")
                    .signIn("bretagne-lead")
                    .page();
            int rows = page.locator(ROW).count();
            for (int at = 0; at < checks.size(); at++) {
                fill(page.locator(ROW).nth(rows - 1 - at), checks.get(at));
            }
            page.locator("#reason").fill("Mieux se connaître");
            page.locator("main form button[type=submit]").last().click();
            assertThat(page).hasURL(Pattern.compile("happened=kept$"));
        }
        try (Visit other = visits.by(Reader.atDesk("fr"))) {
            Page page = other.to("bretagne", POLICY).signIn("bretagne-admin").page();
            page.locator("form[action$='/publish'] textarea").fill("Mieux se connaître");
            page.locator("form[action$='/publish'] button").click();
            assertThat(page).hasURL(Pattern.compile("happened=published$"));
        }
    }

    private static void fill(Locator row, String check) {
        row.locator("select[id^='check-']").selectOption(check);
        row.locator("select[id^='of-']").selectOption("helper");
        row.locator("select[id^='before-']").selectOption("first_night");
        if (check.equals("background_check")) {
            row.locator("input[id^='months-']").fill(Integer.toString(CheckJourney.MONTHS));
        }
    }
}
